// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fr`: StaticString {
    """
    #fr
    t\t{HH}:{n}
    d.full\t{E0} {o} {M0} {y}
    dt.full\t{D} à {T}
    dr.full\t{E0} {o}\u{2009}–\u{2009}\t{D}\t{E0} {o} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    d.long\t{o} {M0} {y}
    dt.long\t{D} à {T}
    dr.long\t{o}–\t{D}\t{o} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanvier\tfévrier\tmars\tavril\tmai\tjuin\tjuillet\taoût\tseptembre\toctobre\tnovembre\tdécembre
    M1\tjanv.\tfévr.\tmars\tavr.\tmai\tjuin\tjuil.\taoût\tsept.\toct.\tnov.\tdéc.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlundi\tmardi\tmercredi\tjeudi\tvendredi\tsamedi\tdimanche
    E1\tlun.\tmar.\tmer.\tjeu.\tven.\tsam.\tdim.
    E2\tL\tM\tM\tJ\tV\tS\tD
    gmt\tUTC\tUTC+\tUTC−\t:\t\t1
    z\t000heure moyenne de Greenwich\t018Afrique de l’Est\t028Europe centrale\t032’Afrique de l’Ouest\t048Afrique centrale\t058Europe de l’Est\t063’Europe de l’Est\t073’Europe centrale\t088Afrique méridionale\t098Hawaï - Aléoutiennes\t0a3’Hawaï - Aléoutiennes\t0b5Alaska\t0c3e l’Alaska\t0d5Atlantique\t0e7Brasilia\t0f8Argentine\t0g1u Paraguay\t0h5Est nord-américain\t0i1u centre nord-américain\t0j5Amazonie\t0k7Colombie\t0l1es Rocheuses\t0m3es Rocheuses\t0naVenezuela\t0o6la Guyane française\t0p3u centre nord-américain\t0q1u Yukon\t0r3e l’Est nord-américain\t0s5Acre\t0t1u Pacifique nord-américain\t0u3u Pacifique nord-américain\t0v3e l’Atlantique\t0y9Équateur\t0zaGuyana\t107Cuba\t113e Cuba\t121u Pacifique mexicain\t136Bolivie\t141u Pérou\t157Saint-Pierre-et-Miquelon\t163e Saint-Pierre-et-Miquelon\t175Uruguay\t187Fernando de Noronha\t19aSuriname\t1a1u Chili\t1b3u Chili\t1c7Terre-Neuve\t1d3e Terre-Neuve\t1e5Ouest de l’Australie\t1f6Davis\t1g6Dumont-d’Urville\t1h5Est de l’Australie\t1i3e l’Est de l’Australie\t1j6Mawson\t1k7la Nouvelle-Zélande\t1l3e la Nouvelle-Zélande\t1m6Rothera\t1n6Syowa\t1o6Vostok\t1p5Arabie\t1qaKazakhstan\t1r7Petropavlovsk-Kamchatski\t1s1u Turkménistan\t1t5Azerbaïdjan\t1u2’Indochine\t1v7Krasnoïarsk\t1waKirghizistan\t1xaBrunei\t1y9Inde\t1z7Iakoutsk\t208Oulan-Bator\t217la Chine\t221u Bangladesh\t23aTimor oriental\t24aGolfe\t25aTadjikistan\t267Hong Kong\t277Hovd\t288Irkoutsk\t297Turquie\t2a9Ouest indonésien\t2b9Est indonésien\t2c8Israël\t2d3’Israël\t2e9Afghanistan\t2f1u Pakistan\t2gaNépal\t2h6la Malaisie\t2i7Magadan\t2jaCentre indonésien\t2k1es Philippines\t2l7Omsk\t2m7la Corée\t2naMyanmar\t2o5Ouzbékistan\t2p6Singapour\t2q7Taipei\t2r7la Géorgie\t2s8Iran\t2taBhoutan\t2u1u Japon\t2v7Vladivostok\t2w8Ekaterinbourg\t2x5Arménie\t2y1es Açores\t2z3es Açores\t308Europe de l’Ouest\t313’Europe de l’Ouest\t321u Cap-Vert\t336Géorgie du Sud\t341es îles Malouines\t351u centre de l’Australie\t363u centre de l’Australie\t371u centre-ouest de l’Australie\t387Lord Howe\t393e Lord Howe\t3a5île de Pâques\t3b3e l’île de Pâques\t3c2’été irlandaise\t3d0temps universel coordonné\t3e7Samara\t3f2’été britannique\t3g7Moscou\t3h8Hawaï - Aléoutiennes\t3i9Océan Indien\t3j9île Christmas\t3k4Cocos\t3l2es Terres australes et antarctiques françaises\t3m2es Seychelles\t3n2es Maldives\t3o7Maurice\t3p6La Réunion\t3q4Marshall\t3r1es îles Chatham\t3s3es îles Chatham\t3t8Apia\t3u6Chuuk\t3v1u Vanuatu\t3w4Phoenix\t3x6Tokelau\t3y1es îles Fidji\t3z2es Tuvalu\t404Galápagos\t414Gambier\t424Salomon\t432es Chamorro\t444de la Ligne\t456Kosrae\t464Marquises\t471es Samoa\t486Nauru\t496Niue\t4a5île Norfolk\t4b3e l’île Norfolk\t4c7la Nouvelle-Calédonie\t4d2es Palaos\t4e4Pitcairn\t4f9île de Pohnpei\t4g6la Papouasie-Nouvelle-Guinée\t4h1es îles Cook\t4i6Tahiti\t4j4Gilbert\t4k1es Tonga\t4l9île Wake\t4m6Wallis-et-Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{202F}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{202F}\t3\t3\t1
    s\tARS$AR\tAUD$AU\tBMD$BM\tBND$BN\tBRLR$\tBZD$BZ\tCAD$CA\tCLP$CL\tCOP$CO\tEUR€\tFJD$FJ\tFKP£FK\tGBP£GB\tGIP£GI\tILS₪\tINR₹\tKRW₩\tLBP£LB\tMXN$MX\tNAD$NA\tNZD$NZ\tSBD$SB\tSGD$SG\tSRD$SR\tTTD$TT\tUSD$US\tUYU$UY\tVND₫\tWST$WS\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFFCFP
    r\tADAndorre\tAEÉmirats arabes unis\tAFAfghanistan\tAGAntigua-et-Barbuda\tAIAnguilla\tALAlbanie\tAMArménie\tAOAngola\tAQAntarctique\tARArgentine\tASSamoa américaines\tATAutriche\tAUAustralie\tAWAruba\tAXÎles Åland\tAZAzerbaïdjan\tBABosnie-Herzégovine\tBBBarbade\tBDBangladesh\tBEBelgique\tBFBurkina Faso\tBGBulgarie\tBHBahreïn\tBIBurundi\tBJBénin\tBLSaint-Barthélemy\tBMBermudes\tBNBrunei\tBOBolivie\tBQPays-Bas caribéens\tBRBrésil\tBSBahamas\tBTBhoutan\tBVÎle Bouvet\tBWBotswana\tBYBiélorussie\tBZBelize\tCACanada\tCCÎles Cocos\tCDCongo-Kinshasa\tCFRépublique centrafricaine\tCGCongo-Brazzaville\tCHSuisse\tCICôte d’Ivoire\tCKÎles Cook\tCLChili\tCMCameroun\tCNChine\tCOColombie\tCRCosta Rica\tCUCuba\tCVCap-Vert\tCWCuraçao\tCXÎle Christmas\tCYChypre\tCZTchéquie\tDEAllemagne\tDJDjibouti\tDKDanemark\tDMDominique\tDORépublique dominicaine\tDZAlgérie\tECÉquateur\tEEEstonie\tEGÉgypte\tEHSahara occidental\tERÉrythrée\tESEspagne\tETÉthiopie\tFIFinlande\tFJFidji\tFKÎles Malouines\tFMMicronésie\tFOÎles Féroé\tFRFrance\tGAGabon\tGBRoyaume-Uni\tGDGrenade\tGEGéorgie\tGFGuyane française\tGGGuernesey\tGHGhana\tGIGibraltar\tGLGroenland\tGMGambie\tGNGuinée\tGPGuadeloupe\tGQGuinée équatoriale\tGRGrèce\tGSGéorgie du Sud-et-les Îles Sandwich du Sud\tGTGuatemala\tGUGuam\tGWGuinée-Bissau\tGYGuyana\tHKR.A.S. chinoise de Hong Kong\tHMÎles Heard-et-MacDonald\tHNHonduras\tHRCroatie\tHTHaïti\tHUHongrie\tIDIndonésie\tIEIrlande\tILIsraël\tIMÎle de Man\tINInde\tIOTerritoire britannique de l’océan Indien\tIQIrak\tIRIran\tISIslande\tITItalie\tJEJersey\tJMJamaïque\tJOJordanie\tJPJapon\tKEKenya\tKGKirghizstan\tKHCambodge\tKIKiribati\tKMComores\tKNSaint-Christophe-et-Niévès\tKPCorée du Nord\tKRCorée du Sud\tKWKoweït\tKYÎles Caïmans\tKZKazakhstan\tLALaos\tLBLiban\tLCSainte-Lucie\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituanie\tLULuxembourg\tLVLettonie\tLYLibye\tMAMaroc\tMCMonaco\tMDMoldavie\tMEMonténégro\tMFSaint-Martin\tMGMadagascar\tMHÎles Marshall\tMKMacédoine du Nord\tMLMali\tMMMyanmar (Birmanie)\tMNMongolie\tMOR.A.S. chinoise de Macao\tMPÎles Mariannes du Nord\tMQMartinique\tMRMauritanie\tMSMontserrat\tMTMalte\tMUMaurice\tMVMaldives\tMWMalawi\tMXMexique\tMYMalaisie\tMZMozambique\tNANamibie\tNCNouvelle-Calédonie\tNENiger\tNFÎle Norfolk\tNGNigeria\tNINicaragua\tNLPays-Bas\tNONorvège\tNPNépal\tNRNauru\tNUNiue\tNZNouvelle-Zélande\tOMOman\tPAPanama\tPEPérou\tPFPolynésie française\tPGPapouasie-Nouvelle-Guinée\tPHPhilippines\tPKPakistan\tPLPologne\tPMSaint-Pierre-et-Miquelon\tPNÎles Pitcairn\tPRPorto Rico\tPSTerritoires palestiniens\tPTPortugal\tPWPalaos\tPYParaguay\tQAQatar\tRELa Réunion\tRORoumanie\tRSSerbie\tRURussie\tRWRwanda\tSAArabie saoudite\tSBÎles Salomon\tSCSeychelles\tSDSoudan\tSESuède\tSGSingapour\tSHSainte-Hélène\tSISlovénie\tSJSvalbard et Jan Mayen\tSKSlovaquie\tSLSierra Leone\tSMSaint-Marin\tSNSénégal\tSOSomalie\tSRSuriname\tSSSoudan du Sud\tSTSao Tomé-et-Principe\tSVSalvador\tSXSaint-Martin (partie néerlandaise)\tSYSyrie\tSZEswatini\tTCÎles Turques-et-Caïques\tTDTchad\tTFTerres australes françaises\tTGTogo\tTHThaïlande\tTJTadjikistan\tTKTokelau\tTLTimor oriental\tTMTurkménistan\tTNTunisie\tTOTonga\tTRTurquie\tTTTrinité-et-Tobago\tTVTuvalu\tTWTaïwan\tTZTanzanie\tUAUkraine\tUGOuganda\tUMÎles mineures éloignées des États-Unis\tUSÉtats-Unis\tUYUruguay\tUZOuzbékistan\tVAÉtat de la Cité du Vatican\tVCSaint-Vincent-et-les Grenadines\tVEVenezuela\tVGÎles Vierges britanniques\tVIÎles Vierges des États-Unis\tVNViêt Nam\tVUVanuatu\tWFWallis-et-Futuna\tWSSamoa\tXKKosovo\tYEYémen\tYTMayotte\tZAAfrique du Sud\tZMZambie\tZWZimbabwe
    l\t et \t\t, \t, \t et \t
    lo\t ou \t\t, \t, \t ou \t
    w\t1
    x\tfrançais\tfrançais
    za\t#\theure normale d#\theure d#\theure d’été d#\theure des îles #\theure normale de l’#\theure de #\theure normale de #\theure normale d’#\theure de l’#\theure du #
    @fr-BE\tfrançais\tfrançais (Belgique)
    d.short\t{d}/{mm}/{yy}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}
    r\tGSÎles Géorgie du Sud et Sandwich du Sud
    @fr-BI\tfrançais\tfrançais (Burundi)
    s\tBIFFBu
    @fr-CA\tfrançais\tfrançais (Canada)
    t\t{HH} h {n}
    dr.full\t{E0} {o}\u{2009}{M0} –\u{2009}\t{D}\t{E0} {o} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {H} h {n}\u{2009}–\u{2009}\t{H} h {n}\t{D}, {H} h {n}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {H} h {n}\u{2009}–\u{2009}\t{H} h {n}\t{D}, {H} h {n}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    d.short\t{y}-{mm}-{dd}
    dtr.short\t{D}, {H} h {n}\u{2009}–\u{2009}\t{H} h {n}\t{D}, {H} h {n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    M1\tjanv.\tfévr.\tmars\tavr.\tmai\tjuin\tjuill.\taoût\tsept.\toct.\tnov.\tdéc.
    z\t012’Afrique orientale\t025Europe centrale\t042’Afrique centrale\t055Europe de l’Est\t060heure avancée de l’Europe de l’Est\t070heure avancée de l’Europe centrale\t088Afrique du Sud\t098Hawaï-Aléoutiennes\t0a0heure avancée d’Hawaï-Aléoutiennes\t0c0heure avancée de l’Alaska\t0h5Est\t0i1u Centre\t0m0heure avancée des Rocheuses\t0o6Guyane française\t0p0heure avancée du Centre\t0r0heure avancée de l’Est\t0t1u Pacifique\t0u0heure avancée du Pacifique\t0v0heure avancée de l’Atlantique\t110heure avancée de Cuba\t160heure avancée de Saint-Pierre-et-Miquelon\t1b0heure avancée du Chili\t1d0heure avancée de Terre-Neuve\t1i0heure avancée de l’Est de l’Australie\t1l0heure avancée de la Nouvelle-Zélande\t1xaBrunéi\t217Chine\t2d0heure avancée d’Israël\t2l8Omsk\t2z0heure avancée des Açores\t305Europe de l’Ouest\t310heure avancée de l’Europe de l’Ouest\t360heure avancée du centre de l’Australie\t390heure avancée de Lord Howe\t3b0heure avancée de l’île de Pâques\t3c0heure avancée irlandaise\t3f0heure avancée britannique\t3h8Hawaï-Aléoutiennes\t3i9océan Indien\t3p6la Réunion\t496Nioué\t4b0heure avancée de l’île Norfolk
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tARS\tAUD$\u{A0}AU\tBMD\tBND\tBZD\tCAD$\tCLP\tCNYCN¥\tCOP\tFJD\tFKP\tGBP£\tGIP\tHKD$\u{A0}HK\tILS\tINR\tJPY¥\tKRW\tLBP\tMXN\tNAD\tNZD$\u{A0}NZ\tSBD\tSGD$\u{A0}SG\tSRD\tTTD\tUSD$\u{A0}US\tUYU\tVND\tWST\tXAF\tXOF\tXPF
    r\tAXîles d’Åland\tBNBrunéi\tBVîle Bouvet\tBYBélarus\tBZBélize\tCCîles Cocos (Keeling)\tCKîles Cook\tCXîle Christmas\tFKîles Malouines\tFOîles Féroé\tHMîles Heard et McDonald\tIMîle de Man\tKGKirghizistan\tKNSaint‑Kitts‑et‑Nevis\tLRLibéria\tMFSaint-Martin (France)\tMMMyanmar\tMPMariannes du Nord\tNFîle Norfolk\tNGNigéria\tPNîles Pitcairn\tREla Réunion\tSXSaint-Martin (Pays-Bas)\tTLTimor-Leste\tUMîles mineures éloignées des États-Unis\tVACité du Vatican\tVEVénézuéla\tVGîles Vierges britanniques\tVIîles Vierges américaines\tVNVietnam
    w\t7
    @fr-CD\tfrançais\tfrançais (Congo-Kinshasa)
    s\tCDFFC
    @fr-CH\tfrançais\tfrançais (Suisse)
    d.full\t{E0}, {o} {M0} {y}
    dr.full\t{E0} {o}\u{2009}–\u{2009}\t{E0} {o} {M0} {y}\t{E0} {o} {M0}\u{2009}–\u{2009}\t{E0} {o} {M0} {y}\t{E0} {o} {M0} {y}\u{2009}–\u{2009}\t{E0} {o} {M0} {y}
    d.short\t{dd}.{mm}.{yy}
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t.\t\u{202F}\t3\t3\t1
    @fr-DJ\tfrançais\tfrançais (Djibouti)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tDJFFdj
    w\t6
    @fr-DZ\tfrançais\tfrançais (Algérie)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tDZDDA
    w\t6
    @fr-GN\tfrançais\tfrançais (Guinée)
    s\tGNFFG
    @fr-HT\tfrançais\tfrançais (Haïti)
    s\tHTGG
    @fr-KM\tfrançais\tfrançais (Comores)
    s\tKMFCF
    @fr-LU\tfrançais\tfrançais (Luxembourg)
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    @fr-MA\tfrançais\tfrançais (Maroc)
    M1\tjan.\tfév.\tmar.\tavr.\tmai\tjui.\tjuil.\taoût\tsept.\toct.\tnov.\tdéc.
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    @fr-MG\tfrançais\tfrançais (Madagascar)
    s\tMGAAr
    @fr-MR\tfrançais\tfrançais (Mauritanie)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tMRUUM
    @fr-MU\tfrançais\tfrançais (Maurice)
    s\tMURRs
    @fr-RW\tfrançais\tfrançais (Rwanda)
    s\tRWFRF
    @fr-SC\tfrançais\tfrançais (Seychelles)
    s\tSCRSR
    @fr-SY\tfrançais\tfrançais (Syrie)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tSYPLS
    w\t6
    @fr-TD\tfrançais\tfrançais (Tchad)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    @fr-TN\tfrançais\tfrançais (Tunisie)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tTNDDT
    @fr-VU\tfrançais\tfrançais (Vanuatu)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} à {T}\u{2009}–\u{2009}\t{D} à {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tVUVVT
    @fr-BF\tfrançais\tfrançais (Burkina Faso)
    @fr-BJ\tfrançais\tfrançais (Bénin)
    @fr-BL\tfrançais\tfrançais (Saint-Barthélemy)
    @fr-CF\tfrançais\tfrançais (République centrafricaine)
    @fr-CG\tfrançais\tfrançais (Congo-Brazzaville)
    @fr-CI\tfrançais\tfrançais (Côte d’Ivoire)
    @fr-CM\tfrançais\tfrançais (Cameroun)
    @fr-FR\tfrançais\tfrançais (France)
    @fr-GA\tfrançais\tfrançais (Gabon)
    @fr-GF\tfrançais\tfrançais (Guyane française)
    @fr-GP\tfrançais\tfrançais (Guadeloupe)
    @fr-GQ\tfrançais\tfrançais (Guinée équatoriale)
    @fr-MC\tfrançais\tfrançais (Monaco)
    @fr-MF\tfrançais\tfrançais (Saint-Martin)
    @fr-ML\tfrançais\tfrançais (Mali)
    @fr-MQ\tfrançais\tfrançais (Martinique)
    @fr-NC\tfrançais\tfrançais (Nouvelle-Calédonie)
    @fr-NE\tfrançais\tfrançais (Niger)
    @fr-PF\tfrançais\tfrançais (Polynésie française)
    @fr-PM\tfrançais\tfrançais (Saint-Pierre-et-Miquelon)
    @fr-RE\tfrançais\tfrançais (La Réunion)
    @fr-SN\tfrançais\tfrançais (Sénégal)
    @fr-TG\tfrançais\tfrançais (Togo)
    @fr-WF\tfrançais\tfrançais (Wallis-et-Futuna)
    @fr-YT\tfrançais\tfrançais (Mayotte)

    """
  }
}
