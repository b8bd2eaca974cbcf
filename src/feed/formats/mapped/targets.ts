/**
 * The fields that a field map fills, and what they are called in the documents of those who never heard of
 * us: small letters without accents, signs and articles (`date_de_début`, `DateDebut` and `DATE DEBUT` are
 * `datedebut`). The first that a document has is taken. docs/field-map.md lists the fields.
 */
const targets = {
  id: 'id uriidpoi uid guid identifiant idevenement eventid uuid recordid ref reference slug',
  url: 'url lien link permalien permalink canonicalurl urlcanonique urlfiche lienfiche urlevenement lienevenement lienagenda eventurl pageurl urlannonce urlpublique publicurl fullurl detailurl pathalias metahtmlurl viewnode contactspoi htmlurl href siteweb website urlsite lienverssite siteinternet web site liensite targeturl linkurl page path enlace lienweb ensavoirplus savoirplus plusinfos plusinfo infosplus www moreinfo readmore learnmore fichier document pdf sources uri sitoweb',
  title:
    'titre title nametext nom name enseigne nomcommercial nomevenement titreevenement evenement event eventname eventtitle heading nommanifestation manifestation intitule libelle designation headline label subject objet sujet initiative nominitiative projet project projectname nomprojet action nomaction intituleaction libelleaction titreaction massnahme indicateur nomindicateur membre nommembre adherent entidad nompoi syndicobjectname summary lineup artistname animation spectacle film atelier activite seance quoi pagetitle theme poste titulo evento actividad titel veranstaltung artiste artist artistes artists artista artistas titolo nome nombre naam qui nomlabel distinction certification auszeichnung award anlass what wat indicator indicatorname indikator indicatore indicateurs actions',
  summary:
    'chapo chapeau resume accroche soustitre subtitle untertitel descriptioncourte descriptifcourt shortdescription leadtext introduction extrait excerpt abstract teaser bodypreview summary desc descriptionshort smalldescription metadescription description alternativeheadline resumen apercu lede presentation blurb about sottotitolo subtitulo ondertitel sommario',
  content:
    'contenu contents content contenthtml contenttext texte bodycontent body corps articlebody paragraphes paragraphs descriptionlongue descriptiflong longdescription descriptiondetaillee freetext descriptif descriptionevt descriptionhtml descriptiontext synopsis description detail details text html message bodytext bodyhtml desc infos info remarques remarque precisions informations autresinfos ordredujour objetsocial missions infoscomplementaires informationscomplementaires descripcion beschreibung descrizione descricao omschrijving beschrijving testo contenuto contenido inhalt textepresentation textedescription postcontent hinweis hinweise bemerkung bemerkungen opmerking opmerkingen observaciones notes',
  image:
    'image imageurl imagesrc urlimage photo photos photourl urlphoto visuel illustration picture coverurl cover affiche media mediaurl media1 featuredimage featureimage bannerpublicurl banner originalimage logourl logo vignette images pictures affiches mainimage asseturl mediaattachments thumbnail imagethumb previewpath thumbnailpath medias urltoimage coverimage heroimage falmedia img imgurl imgsrc poster flyer organizationlogo afficheurl urlaffiche posterurl src imagen bild files immagine locandina afbeelding imagem bilder attachments piecesjointes',
  imageAlt:
    'imagealt alt alttext alternativetext coveralt altimage imagealternative textealternatif photoalt featureimagealt legende legendephoto legendeimage caption',
  imageCredit:
    'imagecredits imagecredit credit credits creditphoto creditsphoto covercredit copyright',
  start:
    'startlocal startutc datedebut startdate datestart dateheuredebut datetimedebut debut start begin begins dtstart startdatetime datedeb datedebutevenement eventstart eventstartdate startat startsat beginsat firstdatebegin datebegin begindate premieredatedebut startrecur starttimestamp timestampdebut datedelivrance dateobtention dateattribution validfrom periodedebut periodstart datesdebut datesstart dateevenement datefrom firstdate localdate beginson startdt depuis eventdate occurbegin whenstart starts commence commencele saisondu periodedu startson fechainicio startdatum inizio datainizio datainicio inicio begindatum dateetheuredebut datesetheuresdebut firstday premierjour startday jourdebut commencea aanvang von',
  end: 'endlocal endutc datefin enddate dateend dateheurefin datetimefin fin end dtend enddatetime datefinevenement eventend eventenddate endat endsat lastdateend endrecur dateexpiration validite datevalidite finvalidite expires valablejusquau validejusquau valablejusque jusquau periodefin periodend datesfin datesend dateto dernieredatefin lastdate endson enddt enddates dateetheurefin occurend endtimestamp timestampfin whenend ends finit finitle termine terminele setermine seterminele saisonau periodeau datefiniso echeance dateecheance fechafin enddatum fine datafine datafim fim einddatum ende datesetheuresfin lastday dernierjour endday jourfin einde terminea seterminea finita bis echeances',
  endBefore: '',
  firstEnd: 'premieredatefin firstdateend',
  lastStart: 'dernieredatedebut lastdatebegin',
  startTime:
    'heuredebut heuredeb horairedebut horairesouverture horaireouverture starttime timestart eventstarttime hdebut timefrom localtime debut2 heuredepart horairedepart heure heures h horaires horaire creneau creneauhoraire plagehoraire tranchehoraire debuta times timerange timeslot hourstart horainicio hora uhrzeit zeit beginn ora orainizio horario orario uur startzeit anfangszeit horainizio begintijd starttijd tijd time hours schedule beginuur startuur aanvangsuur aanvangstijd',
  endTime:
    'heurefin horairefin endtime endtimes timeend eventendtime hfin fina timeto fin2 hourend horafin orafine horafim endzeit eindtijd horairesfermeture horairefermeture heureretour einduur',
  allDay:
    'allday journeeentiere toutejournee fullday alldayevent isallday falldayevent wholeday journee ganztagig ganztaegig todoeldia tuttoilgiorno heledag',
  date: 'dateiso fechaiso date datetime daterange dates jour day fecha datum giorno dia dag quand datetexte datestexte spacetimeinfo when periode wann cuando quando wanneer dateheure dateetheure datehoraire dateandtime datesethoraires datesandtimes datesethoraire dateethoraires dateethoraire jouretheure joursethoraires programmation planning termin fechayhora dataeora datumunduhrzeit datumundzeit datumentijd',
  occurrences:
    'timings eventtimes occurrences timetable seances sessions eventinstances periodesregroupees horairesdetailles representations creneaux occurences timeslots fechas subevent subevents termine openinghours',
  daysOfWeek: 'daysweek diassemana jours joursemaine wochentag wochentage giorni dias weekdays',
  rrule: 'rrule recurrence recurrences recurrencerule repetition repeat',
  timeZone: 'timezone starttimezone fuseauhoraire tz fuseau zonehoraire zeitzone zonahoraria',
  place:
    'lieu lieunom nomlieu place placename localisationnom venue venuename venuetitle locationname locationaddresstitle location lieuevenement cinema salle scenesalle stade nombreinstalacion instalacion addressname emplacement etablissement nomequipement physicaladdressdescription locationdisplayname eventlabel locations wherename where ou scene geolocationvenue lugar veranstaltungsort ort cinemanom cinemaname luogo locatie plaats local sede dove wo waar donde sala saal zaal recinto',
  address:
    'adresse address adressecomplete addressstreet streetaddress eventstreet lieuadresse lieuadresse2 adresselieu placeaddress lieuaddress locationaddress venueaddress venueaddress1 placelocation locationaddressline1 physicaladdress geolocationstreet rue voie adresse1 address1 adressepostale coordonneesadresse contactadresse direccion indirizzo adres endereco anschrift addressline1 addressline adresseligne1 lignedadresse morada calle via strasse straat adressesiege',
  postalCode:
    'codepostal codepost codpostal codpost cp postalcode zipcode zip addresszipcode locationpostalcode lieucodepostal coordonneescodepostal placezipcode venuezip venuezipcode postcode codigopostal codigopostalinstalacion plz postleitzahl',
  city: 'commune ville city localite nomcommune communenom addresscity locationcity locationaddressline2 lieuville lieucommune localisationville placecity venuecity geolocationcity coordonneesville coordonneescommune town municipalite wherecity codepostaletcommune ciudad citta cidade municipio locality localidade localidad stad gemeente woonplaats comune gemeinde',
  lat: 'latitude lat latitud latitudine breitengrad breedtegraad locationlatitude locationlat locationmaplat locationmarkerlat lieulatitude placelatitude lieulat venuelatitude venuelat geolat',
  lon: 'longitude lon lng long longitud longitudine langengrad lengtegraad locationlongitude locationlon locationlng locationmaplng locationmarkerlng lieulongitude placelongitude lieulng venuelongitude venuelon geolon',
  geo: 'geopoint2d geopoint geolocalisation latlon locationcoordinates locationgeo lieucoordonnees lieugeo lieuposition venuecoordinates venuelocation placelocation coordonnees coordonneesgeo coordonneesgeographiques coordinates position point geo geom geometry geolocation geojson pointgeojson locationgeojson locationpoint locationpointgeojson',
  online: 'onlineaccesslink lienvisio lienenligne onlineurl',
  attendance: 'onlineevent isonline isonlineevent modalite',
  tags: 'thematique thematiques theme themes categorie categories category rubrique rubriques tags motscles motcle keywords genre genres discipline typeevenement themeslibelles typeslibelles thememanifestation categoriemanifestation typemanifestation activitytype type domaine domaines domaineactivite secteur secteurs secteuractivite genres axe axes axestrategique tag categoria kategorie cat cats categorias kategorien etiquettes etiquette sector sectors terms settore settori branche objectifstrategique orientationstrategique orientation defi chantier typeprojet handlungsfeld handlungsfelder ambitoactuacion',
  organizer:
    'organisateur organisateurs organisateurnom nomorganisateur organizer organizername organizationname organisation organisme structure association originagendatitle contactorganisationname emetteur nomassociation nomstructure nomorganisation raisonsociale denomination delivrepar primaryorganizer organisateurprincipal organization organizador veranstalter organisepar proposepar presentepar presentedby hostedby organizedby organisedby host hosts organizzatore organisator certificateur organismecertificateur labellisateur organismelabellisateur attribuepar decernepar remispar issuer issuedby awardedby verliehenvon leadorganisation leadorganization denominazione ragionesociale bezeichnung structureadherente organismeadherent structuremembre',
  coOrganizers:
    'coorganisateur coorganisateurs coorganizer coorganizers coorganisepar organiseavec organizedwith',
  price:
    'tarif tarifs prix price pricinginfo pricedetail conditions tarification pricedetails precisionstarifsevt precisionstarifs tarifnormal cost tarifadulte precio eintritt cout entree participation admission entry fee fees ticketprice prezzo prezzointero preco preis prijs ingresso toegang entrada eintritt',
  prices: '',
  priceMin: 'prixmin pricemin tarifmin minprice',
  priceMax: 'prixmax pricemax tarifmax maxprice',
  currency:
    'devise currency currencycode pricecurrency pricecurrencycode offerspricecurrency offerscurrency monnaie',
  free: 'gratuit gratuite free freeentry freeadmission isfree estgratuit entreelibre entreegratuite accesgratuit manifestationgratuite pricetype typetarif priceisfree ticketavailabilityisfree gratuito kostenlos',
  registration:
    'inscription reservation billetterie lienreservation urlreservation lienbilletterie urlbilletterie lieninscription accesslink shop ticketurl bookingurl registration reservationsiteinternet reservationtelephone reservationemail ticketlink ticketslink ticketsurl bookinglink prenotazioni iscrizione anmeldung',
  status: 'statut status etat state etatavancement avancement eventstatus datesstatus stato estado',
  cancelled:
    'annule annulee estannule cancelled canceled iscancelled iscanceled annullato annullata cancelado cancelada geannuleerd afgelast abgesagt entfallt falltaus',
  postponed:
    'reporte reportee estreporte postponed ispostponed rinviato rinviata aplazado aplazada uitgesteld verschoben',
  full: 'complet full soldout volzet uitverkocht ausgebucht ausverkauft agotado esaurito',
  audience:
    'public publics publiccible typepublic pourqui precisionspublic audience trancheage publico pubblico zielgruppe audiencia',
  ages: 'age ages agerestriction agerange agegroup agegroups tranchesage agepublic ageconseille agesconseilles agerecommande agesrecommandes',
  ageMin: 'agemin agemini ageminimum minage',
  ageMax: 'agemax agemaxi agemaximum maxage',
  accessibility: 'accessibilite accessibility handicap',
  mobility: 'pmr accespmr accessibilitepmr accessiblepmr handicapmoteur hmoteur',
  hearing: 'deaf handicapauditif hauditif',
  vision: 'blind handicapvisuel hvisuel',
  author: 'auteur auteurs author authors signature authorname nomauteur primaryauthor',
  holder:
    'titulaire titulaires beneficiaire beneficiaires laureat laureats territoire holder commerce entreprise collectivite collectivites recipient awardedto awardee trager traeger tragerin attribuea decernea',
  alternateName: 'sigle acronyme acronym alternatename nomcourt synonymes titrecourt nomabrege',
  legalForm:
    'formejuridique statutjuridique legalform forme typestructure typeorganisme naturejuridique categoriejuridique rechtsform legalstatus formagiuridica formajuridica',
  siren: 'siren numerosiren nsiren nosiren',
  siret: 'siret numerosiret nsiret nosiret',
  rna: 'rna numerorna nrna norna',
  founded:
    'datefondation anneefondation fondation anneecreation datecreation creation foundingdate',
  memberOf: 'membrede memberof collectif reseau',
  parent: 'actionparente themeparent parent',
  termCode: 'code numero termcode',
  leads:
    'pilote pilotes servicepilote zustandig zustandigkeit directionpilote porteur porteurs porteurprojet leads lead leader leadpartner',
  partners: 'partenaire partenaires partner partners otherpartners autrespartenaires',
  budget:
    'budget budgetprevu budgetprevisionnel montantprevu montant budgettotal budgetttc budgettotalttc couttotal coutestime coutprevisionnel montanttotal budgeteur budgeteuros kosten gesamtkosten presupuesto',
  spent:
    'depense depenses budgetdepense montantdepense spent spendtodate spenttodate actualspend montantmandate ausgaben',
  restricted: 'accesrestreint restreint restricted',
  unit: 'unite unit unitemesure',
  direction:
    'sens evolutionattendue direction tendancesouhaitee tendanceattendue evolutionsouhaitee senssouhaite better trend',
  value:
    'valeur value valeurs values mesures serie series dernierevaleur valeuractuelle currentvalue latestvalue',
  valueDate: 'annee datevaleur datemesure year derniereannee anneevaleur anneedernierevaleur',
  baseline: 'valeurdepart valeurinitiale depart baseline',
  baselineDate:
    'datedepart anneedepart dateinitiale anneereference baselinedate anneeinitiale anneereferenceinitiale',
  target: 'cible valeurcible objectif target objectifvaleur ciblevaleur targetvalue',
  targetDate:
    'datecible anneecible dateobjectif anneeobjectif targetdate objectifannee cibleannee targetyear',
  source: 'source sources sourcedonnees',
  method: 'methode methodecalcul method',
  frequency: 'frequence periodicite frequency',
  published:
    'datepublication datepublished publishedat publishedon publishup publishdate publicationdate publication pubdate datepublie publiele dateenvoi datediffusion dateactu dateactualite datearticle dateparution datemiseenligne published veroffentlicht veroffentlichtam veroeffentlicht datapubblicazione pubblicato pubblicatoil publicado publicadoel fechapublicacion datapublicacao gepubliceerd gepubliceerdop publicatiedatum erschienen postdate datecreation publiccreatedat createdat created',
  modified:
    'datemodification datemodified datemiseajour datemaj updatedat lastmodified lasteditedtime modifiedat modified maj',
  language: 'langue language lang',
} as const;

export type Target = keyof typeof targets;

export const targetNames = Object.keys(targets) as Target[];

/** The names by which a field is known, in the order in which they are tried. */
export function aliasesOf(target: Target): readonly string[] {
  return targets[target].split(' ').filter(Boolean);
}

const aliasSets = new Map(targetNames.map((target) => [target, new Set(aliasesOf(target))]));

/** True for one of the names by which a field is known. */
export function isNameOf(target: Target, name: string): boolean {
  return aliasSets.get(target)!.has(name);
}

/** A column for one of several days: jour1, Date 2. */
export const numberedDay = /^(?:jour|date|day)[ _-]?\d$/i;
