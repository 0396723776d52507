// The view "Packs and data": what the documents are read with and what figures are checked against; a file of a pack,
// opened to be changed.
import { useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { Answer } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { AddSeries } from './add-series'
import { Datasets } from './datasets'
import { PackEditor } from './pack-editor'
import { PackList } from './pack-list'
import './packs.css'

const usePacks = () => useQuery({ queryKey: ['packs'], queryFn: () => answered(api.GET('/packs')) })

export type Packs = NonNullable<ReturnType<typeof usePacks>['data']>

export function PacksView() {
  const { packs: words } = useMessages()
  const [{ pack, file }] = useAddressState()
  const packs = usePacks()
  const isOpen = pack !== undefined && file !== undefined
  return (
    <ViewFrame title={words.title} {...(isOpen ? {} : { lead: words.lead })}>
      <Answer of={packs}>
        {(told) =>
          isOpen ? (
            <PackEditor key={`${pack}/${file}`} packs={told} pack={pack} file={file} />
          ) : (
            <>
              <PackList packs={told} />
              <Datasets />
              <AddSeries />
            </>
          )
        }
      </Answer>
    </ViewFrame>
  )
}
