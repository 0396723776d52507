// What Spanish texts count, with the unit the same thing has in English: 40 pastillas and 40 pills are one statistic. Nouns
// that are not listed keep their Spanish singular.

const words = (list: string): string[] => list.split(' ')

/** People counted as people, as in English. Singular. */
export const PEOPLE = new Set(
  words(
    // Whoever it is.
    'persona gente hombre mujer niño niña adulto adulta joven menor adolescente bebé individuo residente habitante civil ' +
      'ciudadano ciudadana familiar madre padre hijo hija hermano hermana elemento efectivo sujeto ' +
      // Harm done to them.
      'víctima muerto muerta muerte fallecido fallecida fallecimiento deceso defunción herido herida lesionado sobreviviente ' +
      'superviviente rehén secuestrado secuestrada detenido detenida preso presa prisionero reo recluso interno desaparecido ' +
      'desaparecida baja arrestado capturado cadáver afectado afectada damnificado damnificada evacuado evacuada rescatado ahogado ' +
      'asesinado asesinada ' +
      // Those who harm, or are said to.
      'criminal delincuente sospechoso presunto capo jefe pistolero sicario atacante agresor combatiente rebelde terrorista ' +
      'traficante narcotraficante contrabandista dealer infractor convicto prófugo fugitivo homicida asesino secuestrador ' +
      'operador líder cabecilla implicado imputado ' +
      // On the move.
      'migrante inmigrante emigrante refugiado refugiada desplazado desplazada deportado deportada repatriado viajero solicitante ' +
      // At a scene.
      'manifestante pasajero pasajera tripulante peatón transeúnte testigo periodista activista asistente agente policía oficial funcionario ' +
      // By what they are to the story.
      'miembro vecino vecina abogado abogada experto experta artista',
  ),
)

/** Soldiers of any name. */
export const TROOPS = new Set(words('soldado militar marino tropa guardia uniformado'))

/** Other things that are counted often: Spanish singular and the English noun that English texts are counted under. */
export const EQUIVALENTS: ReadonlyMap<string, string> = new Map(
  (
    'habitante inhabitant,hogar household,familia family,trabajador worker,empleado employee,estudiante student,alumno student,' +
    'caso case,homicidio homicide,asesinato murder,feminicidio femicide,desaparición disappearance,secuestro kidnapping,' +
    'extorsión extortion,robo robbery,asalto robbery,delito crime,crimen crime,ataque attack,atentado attack,tiroteo shooting,' +
    'enfrentamiento clash,arresto arrest,detención arrest,aprehensión apprehension,encuentro encounter,cruce crossing,' +
    'deportación deportation,extradición extradition,decomiso seizure,incautación seizure,aseguramiento seizure,' +
    'operativo operation,operación operation,incidente incident,denuncia complaint,orden order,sobredosis overdose,' +
    'pastilla pill,píldora pill,tableta tablet,comprimido pill,dosis dose,paquete package,planta plant,plantío field,' +
    'laboratorio laboratory,narcolaboratorio laboratory,arma weapon,fusil rifle,rifle rifle,pistola pistol,granada grenade,' +
    'cartucho cartridge,cargador magazine,bala bullet,explosivo explosive,dron drone,vehículo vehicle,camión truck,auto car,' +
    'automóvil car,avión plane,aeronave aircraft,barco boat,buque ship,embarcación vessel,lancha boat,casa house,vivienda home,' +
    'inmueble property,edificio building,escuela school,hospital hospital,fosa grave,tumba grave,cuerpo body,resto remain,' +
    'país country,estado state,municipio municipality,ciudad city,pueblo town,comunidad community,entidad state,' +
    'empresa company,compañía company,negocio business,banco bank,empleo job,puesto post,producto product,unidad unit,' +
    'caja box,bolsa bag,lote lot,vez time,voto vote,escaño seat,encuesta poll,documento document,página page,ley law,' +
    'medida measure,acuerdo agreement,arancel tariff,visita visit,llamada call,vuelo flight,viaje trip,incendio fire,' +
    // People by what they do, which English texts count by that noun as well.
    'bombero firefighter,brigadista firefighter,socorrista rescuer,rescatista rescuer,médico doctor,médica doctor,' +
    'doctor doctor,enfermero nurse,enfermera nurse,sanitario worker,paciente patient,voluntario volunteer,voluntaria volunteer,' +
    'profesor teacher,profesora teacher,maestro teacher,maestra teacher,docente teacher,escolar pupil,minero miner,' +
    'obrero worker,trabajadora worker,empleada employee,campesino farmer,agricultor farmer,ganadero rancher,pescador fisherman,' +
    'conductor driver,chofer driver,camionero driver,taxista driver,piloto pilot,turista tourist,' +
    'marinero sailor,estibador docker,portuario docker,' +
    'juez judge,jueza judge,magistrado judge,fiscal prosecutor,ministro minister,ministra minister,' +
    'diputado deputy,diputada deputy,senador senator,senadora senator,alcalde mayor,alcaldesa mayor,gobernador governor,concejal councillor,' +
    'acusado defendant,acusada defendant,procesado defendant,demandante plaintiff,diplomático diplomat,observador observer,' +
    'extranjero foreigner,extranjera foreigner,cliente customer,clienta customer,usuario user,usuaria user,suscriptor subscriber,' +
    'accionista shareholder,votante voter,elector voter,candidato candidate,candidata candidate,delegado delegate,' +
    'huelguista striker,huérfano orphan,propietario owner,inquilino tenant,' +
    'espectador spectator,jugador player,atleta athlete,instructor instructor,' +
    // What courts, police and offices do.
    'audiencia hearing,sesión session,juicio trial,cargo charge,acusación charge,demanda lawsuit,querella lawsuit,recurso appeal,' +
    'apelación appeal,sentencia ruling,condena sentence,indulto pardon,multa fine,registro search,cateo search,allanamiento raid,redada raid,' +
    'investigación investigation,expediente file,reclamación complaint,queja complaint,protesta protest,manifestación demonstration,' +
    'marcha march,huelga strike,bloqueo blockade,barricada barricade,firma signature,enmienda amendment,artículo article,' +
    'cláusula clause,resolución resolution,sanción sanction,licencia licence,permiso permit,visado visa,visa visa,pasaporte passport,' +
    'urna box,papeleta ballot,tribunal court,juzgado court,prisión prison,cárcel prison,celda cell,comisaría station,' +
    // What is built, and what is lost with it.
    'centro centre,albergue shelter,refugio shelter,campamento camp,tienda tent,carpa tent,clínica clinic,colegio school,aula classroom,' +
    'universidad university,iglesia church,mezquita mosque,templo temple,museo museum,hotel hotel,fábrica factory,almacén warehouse,' +
    'bodega warehouse,oficina office,comercio shop,local shop,restaurante restaurant,granja farm,finca farm,invernadero greenhouse,' +
    'apartamento apartment,piso flat,habitación room,cama bed,edificación building,construcción building,bloque block,torre tower,' +
    'puente bridge,carretera road,vía road,calle street,túnel tunnel,presa dam,embalse reservoir,pozo well,mina mine,estación station,' +
    'terminal terminal,puerto port,aeropuerto airport,muelle pier,subestación substation,poste pole,' +
    'provincia province,distrito district,región region,condado county,aldea village,localidad town,barrio neighbourhood,isla island,' +
    'árbol tree,animal animal,oveja sheep,vaca cow,caballo horse,ave bird,cultivo crop,parcela plot,' +
    // What moves, and what is fired.
    'tren train,vagón carriage,locomotora locomotive,autobús bus,autocar coach,motocicleta motorcycle,moto motorcycle,bicicleta bicycle,' +
    'coche car,furgoneta van,camioneta pickup,ambulancia ambulance,tractor tractor,helicóptero helicopter,ferri ferry,pesquero trawler,' +
    'petrolero tanker,submarino submarine,fragata frigate,bote boat,patera boat,cayuco boat,contenedor container,' +
    'tanque tank,misil missile,cohete rocket,proyectil shell,obús howitzer,bomba bomb,munición munition,disparo shot,' +
    'bombardeo strike,explosión explosion,réplica aftershock,sismo earthquake,terremoto earthquake,deslizamiento landslide,inundación flood,apagón outage,' +
    // What is sent, owned or written.
    'mensaje message,correo email,carta letter,archivo file,fichero file,cuenta account,contraseña password,' +
    'tarjeta card,teléfono phone,computadora computer,ordenador computer,servidor server,cámara camera,fotografía photograph,foto photo,vídeo video,' +
    'video video,grabación recording,contrato contract,factura invoice,transferencia transfer,pago payment,préstamo loan,bono bond,acción share,' +
    'subsidio subsidy,beca scholarship,ración ration,comida meal,botella bottle,manta blanket,vacuna vaccine,prueba test,muestra sample,' +
    'número number,pregunta question,recomendación recommendation,obra work,pintura painting,pieza piece,cuadro painting,libro book,' +
    'sucursal branch,filial subsidiary,organización organisation,asociación association,sindicato union,partido party,grupo group,' +
    'equipo team,delegación delegation,brigada brigade,batallón battalion'
  )
    .split(',')
    .map((pair) => {
      const cut = pair.indexOf(' ')
      return [pair.slice(0, cut), pair.slice(cut + 1)] as const
    }),
)

/** Adjectives that stand before a counted noun. */
export const PRENOMINAL = new Set(
  words(
    'presuntos presuntas supuestos supuestas nuevos nuevas otros otras grandes pequeños pequeñas principales diferentes ' +
      'distintos distintas diversos diversas posibles probables grandes antiguos antiguas viejos viejas ex nuevas buenos ' +
      'importantes primeros primeras últimos últimas mayores simples meros altos altas',
  ),
)

/** Words behind a number that are no noun it counts, though they end in s. */
export const NO_NOUN = new Set(
  words(
    'más menos veces vez tras las los sus mis tus nos os es dos tres seis entonces además después antes mientras pues gracias ' +
      'jueves lunes martes miércoles viernes detrás atrás lejos quizás apenas menores ambos ambas cuales quienes cuyos cuyas ' +
      'estos estas esos esas ellos ellas todos todas unos unas muchos muchas pocos pocas algunos algunas varios varias ' +
      'respectivamente diarios diarias semanales mensuales anuales puntos grados ' +
      // How a number is known or goes on: "los 390 definitivos", "otros 40 restantes".
      'definitivos definitivas preliminares provisionales confirmados confirmadas registrados registradas reportados ' +
      'reportadas contabilizados contabilizadas estimados estimadas previstos previstas adicionales restantes actuales',
  ),
)
