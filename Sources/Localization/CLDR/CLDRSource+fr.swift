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
