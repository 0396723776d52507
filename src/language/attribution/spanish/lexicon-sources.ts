// Spanish words for those who speak, without a name. Lower case, singular and plural.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Heads of sources that are data. */
export const DATA_HEADS = set(
  'informe informes reporte reportes estudio estudios encuesta encuestas sondeo sondeos datos dato cifras cifra registros registro ' +
    'estadísticas estadística análisis balance documento documentos censo investigación reportaje índice conteo medición mediciones',
)
/** Heads of sources that name nobody. */
export const ANONYMOUS_HEADS = set(
  'fuente fuentes experto experta expertos expertas analista analistas testigo testigos vecino vecinos vecina vecinas ' +
    'funcionario funcionarios funcionaria crítico críticos especialista especialistas familiar familiares residente residentes ' +
    'observador observadores activista activistas investigador investigadores académico académicos economista economistas ' +
    'agente agentes habitante habitantes víctima víctimas sobreviviente sobrevivientes abogado abogados organizaciones colectivo colectivos madre madres padre padres viuda viudo viudas ' +
    'comerciante comerciantes taxista campesino campesina campesinos migrante migrantes maestro maestra maestros enfermera ' +
    'enfermero vendedor vendedora estudiante estudiantes pariente parientes poblador pobladores pescador jornalero refugiado ' +
    'refugiada mujer hombre hijo hija hermano hermana esposo esposa abuela abuelo tío tía joven amiga amigo',
)
/** Heads of sources that speak for a state. */
export const OFFICIAL_HEADS = set(
  'gobierno presidente presidenta mandatario mandataria ministro ministra ministerio secretario secretaria secretaría senador senadora ' +
    'gobernador gobernadora alcalde alcaldesa policía fiscal fiscales fiscalía procuraduría corte tribunal juez jueza ejército marina ' +
    'departamento agencia autoridad autoridades administración congreso senado parlamento embajador embajadora embajada comisionado ' +
    'comisionada general almirante canciller cancillería diputado diputada legislador legisladora legisladores portavoz vocero vocera ' +
    'gabinete dependencia dependencias secretariado titular exfiscal expresidente expresidenta funcionarios subsecretario subsecretaria ejecutivo',
)
/** Others that speak. */
export const SPEAKER_HEADS = set(
  'hombre mujer campaña equipo empresa compañía director directora jefe jefa partido periódico diario revista medio medios ' +
    'agencia cadena candidato candidata líder dirigente comité comisión consejo banco sindicato iglesia obispo organización organismo ' +
    'institución instituto universidad grupo cártel coronel capitán comandante profesor profesora doctor médico médicos médica periodista ' +
    'periodistas escritor empresario empresarios obrero trabajadores joven niño niña hijo hija hermano hermana esposa esposo ' +
    'coordinador coordinadora rector texto nota artículo autor autora columnista actual defensa fundación asociación cámara ' +
    'comunicado comunicados boletín carta mensaje publicación emisora estación declaración sentencia ' +
    'politólogo historiador portal sitio otros otro algunos algunas muchos quien quienes país países él ella ellos ellas',
)

/** Whether a word is the head of somebody who may speak. */
export const speaks = (word: string): boolean =>
  DATA_HEADS.has(word) || ANONYMOUS_HEADS.has(word) || OFFICIAL_HEADS.has(word) || SPEAKER_HEADS.has(word)
