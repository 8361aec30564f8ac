// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ast`: StaticString {
    """
    #ast
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M1} de {y}
    dt.full\t{D} a les {T}
    dr.full\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a les {T}\u{2009}–\u{2009}\t{D} a les {T}
    d.long\t{d} {M1} de {y}
    dt.long\t{D} a les {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a les {T}\u{2009}–\u{2009}\t{D} a les {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} de {y}
    mr\t{M0} de {y}\u{2009}–\u{2009}\t{M0} de {y}\t{M0} de {y}\u{2009}–\u{2009}\t{M0} de {y}
    M\t0\t2\t4
    M0\txineru\tfebreru\tmarzu\tabril\tmayu\txunu\txunetu\tagostu\tsetiembre\tochobre\tpayares\tavientu
    M1\tde xineru\tde febreru\tde marzu\td’abril\tde mayu\tde xunu\tde xunetu\td’agostu\tde setiembre\td’ochobre\tde payares\td’avientu
    M2\tXin\tFeb\tMar\tAbr\tMay\tXun\tXnt\tAgo\tSet\tOch\tPay\tAvi
    M4\tX\tF\tM\tA\tM\tX\tX\tA\tS\tO\tP\tA
    E\t0\t1\t2
    E0\tllunes\tmartes\tmiércoles\txueves\tvienres\tsábadu\tdomingu
    E1\tllu\tmar\tmié\txue\tvie\tsáb\tdom
    E2\tL\tM\tM\tX\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002media de Greenwich\t018África del este\t027Europa Central\t038África del oeste\t048África central\t057Europa del Este\t063’Europa del Este\t073’Europa Central\t084Sudáfrica\t095Hawaii-Aleutianes\t0a3e Hawaii-Aleutianes\t0b7Alaska\t0c3’Alaska\t0d9Atlánticu\t0e5Brasilia\t0f7Arxentina\t0g9Paraguái\t0h9este norteamericanu\t0i2estándar central norteamericana\t0j9Amazonas\t0k5Colombia\t0l5les montañes norteamericanes\t0m3e les montañes norteamericanes\t0n4Venezuela\t0o4La Guyana Francesa\t0p2braniega central norteamericana\t0r3el este norteamericanu\t0s0hora estándar d’Acre\t0t9Pacíficu norteamericanu\t0u3el Pacíficu norteamericanu\t0v3el Atlánticu\t0y8Ecuador\t0z4La Guyana\t105Cuba\t113e Cuba\t129Pacíficu de Méxicu\t134Bolivia\t149Perú\t155Saint Pierre y Miquelon\t163e Saint Pierre y Miquelon\t179Uruguái\t185Fernando de Noronha\t192del Surinam\t1a5Chile\t1b3e Chile\t1c5Newfoundland\t1d3e Newfoundland\t1e7Australia del oeste\t1f4Davis\t1g4Dumont-d’Urville\t1h7Australia del este\t1i3’Australia del este\t1j4Mawson\t1k5Nueva Zelanda\t1l3e Nueva Zelanda\t1m4Rothera\t1n4Syowa\t1o4Vostok\t1p7Arabia\t1r0hora estandar de Petropavlovsk-Kamchatski\t1s9Turkmenistán\t1t7Azerbaixán\t1u8Indochina\t1v5Krasnoyarsk\t1w2del Kirguistán\t1x4Brunéi Darussalam\t1y5la India\t1z5Yakutsk\t207Ulán Bátor\t215China\t225Bangladex\t234Timor Oriental\t249Golfu\t252del Taxiquistán\t265Ḥong Kong\t275Hovd\t287Irkutsk\t2a8Indonesia del oeste\t2b8Indonesia del este\t2c7Israel\t2d3’Israel\t2e8Afganistán\t2f9Paquistán\t2g2del Nepal\t2h4Malasia\t2i5Magadán\t2j8Indonesia central\t2k5Filipines\t2l7Omsk\t2m5Corea\t2n4Myanmar\t2o9Uzbequistán\t2p5Singapur\t2q5Taipéi\t2r5Xeorxa\t2s7Irán\t2t4Bután\t2u5Xapón\t2v5Vladivostok\t2w5Yekaterimburgu\t2x7Armenia\t2y5les Azores\t2z3e Les Azores\t307Europa Occidental\t313’Europa Occidental\t325Cabu Verde\t334Xeorxa del Sur\t345les Islles Falkland\t357Australia central\t363’Australia central\t377Australia central del oeste\t385Lord Howe\t393e Lord Howe\t3a5la Islla de Pascua\t3b3e la Islla de Pascua\t3c2estándar irlandesa\t3d2coordinada universal\t3e5Samara\t3f2braniega británica\t3g5Moscú\t3h5Hawaii-Aleutianes\t3i2del Océanu Índicu\t3j5la Islla Christmas\t3k6Cocos\t3l2del sur y l’antárticu francés\t3m4Les Seixeles\t3n4Les Maldives\t3o5Mauriciu\t3p4Reunión\t3q6Marshall\t3r5Chatham\t3s3e Chatham\t3t7Apia\t3u4Chuuk\t3v5Vanuatu\t3w6Phoenix\t3x4Tokelau\t3y5Fixi\t3z4Tuvalu\t404Galápagos\t414Gambier\t426Salomón\t435Chamorro\t446Line\t454Kosrae\t464les Marqueses\t475Samoa\t484Nauru\t494Niue\t4a5la Islla Norfolk\t4b3e la Islla Norfolk\t4c5Nueva Caledonia\t4d4Palau\t4e4Pitcairn\t4f4Ponape\t4g4Papúa Nueva Guinea\t4h5les Islles Cook\t4i4Tahiti\t4j6Gilbert\t4k5Tonga\t4l4la Islla Wake\t4m4Wallis y Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratos Árabes Xuníos\tAFAfganistán\tAGAntigua y Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQL’Antártida\tARArxentina\tASSamoa Americana\tATAustria\tAUAustralia\tAWAruba\tAXIslles Aland\tAZAzerbaixán\tBABosnia y Herzegovina\tBBBarbados\tBDBangladex\tBEBélxica\tBFBurkina Fasu\tBGBulgaria\tBHBaḥréin\tBIBurundi\tBJBenín\tBLSan Bartolomé\tBMLes Bermudes\tBNBrunéi\tBOBolivia\tBQCaribe neerlandés\tBRBrasil\tBSLes Bahames\tBTBután\tBVIslla Bouvet\tBWBotsuana\tBYBielorrusia\tBZBelize\tCACanadá\tCCIslles Cocos (Keeling)\tCDCongu - Kinxasa\tCFRepública Centroafricana\tCGCongu - Brazzaville\tCHSuiza\tCICosta de Marfil\tCKIslles Cook\tCLChile\tCMCamerún\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCabu Verde\tCWCuraçao\tCXIslla Christmas\tCYXipre\tCZChequia\tDEAlemaña\tDJXibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZArxelia\tECEcuador\tEEEstonia\tEGExiptu\tEHSáḥara Occidental\tEREritrea\tESEspaña\tETEtiopía\tFIFinlandia\tFJIslles Fixi\tFKFalkland Islands\tFMMicronesia\tFOIslles Feroe\tFRFrancia\tGAGabón\tGBReinu Xuníu\tGDGranada\tGEXeorxa\tGFGuyana Francesa\tGGGuernsey\tGHGhana\tGIXibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadalupe\tGQGuinea Ecuatorial\tGRGrecia\tGSIslles Xeorxa del Sur y Sandwich del Sur\tGTGuatemala\tGUGuam\tGWGuinea-Bisáu\tGYGuyana\tHKARE China de Ḥong Kong\tHMIslles Heard y McDonald\tHNHondures\tHRCroacia\tHTHaití\tHUHungría\tIDIndonesia\tIEIrlanda\tILIsrael\tIMIslla de Man\tINIndia\tIQIraq\tIRIrán\tISIslandia\tITItalia\tJEJersey\tJMXamaica\tJOXordania\tJPXapón\tKEKenia\tKGKirguistán\tKHCamboya\tKIKiribati\tKMLes Comores\tKNSaint Kitts y Nevis\tKPCorea del Norte\tKRCorea del Sur\tKWKuwait\tKYIslles Caimán\tKZKazakstán\tLALaos\tLBLíbanu\tLCSanta Llucía\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesothu\tLTLituania\tLULuxemburgu\tLVLetonia\tLYLibia\tMAMarruecos\tMCMónacu\tMDMoldavia\tMEMontenegru\tMFSaint Martin\tMGMadagascar\tMHIslles Marshall\tMLMalí\tMMMyanmar (Birmania)\tMNMongolia\tMOARE China de Macáu\tMPIslles Marianes del Norte\tMQLa Martinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauriciu\tMVLes Maldives\tMWMalaui\tMXMéxicu\tMYMalasia\tMZMozambique\tNANamibia\tNCNueva Caledonia\tNEEl Níxer\tNFIslla Norfolk\tNGNixeria\tNINicaragua\tNLPaíses Baxos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNueva Zelanda\tOMOmán\tPAPanamá\tPEPerú\tPFPolinesia Francesa\tPGPapúa Nueva Guinea\tPHFilipines\tPKPaquistán\tPLPolonia\tPMSaint Pierre y Miquelon\tPNIslles Pitcairn\tPRPuertu Ricu\tPSTerritorios Palestinos\tPTPortugal\tPWPaláu\tPYParaguái\tQAQatar\tREReunión\tRORumanía\tRSSerbia\tRURusia\tRWRuanda\tSAArabia Saudita\tSBIslles Salomón\tSCLes Seixeles\tSDSudán\tSESuecia\tSGSingapur\tSHSanta Helena\tSIEslovenia\tSJSvalbard ya Islla Jan Mayen\tSKEslovaquia\tSLSierra Lleona\tSMSan Marín\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudán del Sur\tSTSantu Tomé y Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZSuazilandia\tTCIslles Turques y Caicos\tTDChad\tTFTierres Australes Franceses\tTGTogu\tTHTailandia\tTJTaxiquistán\tTKTokeláu\tTLTimor Oriental\tTMTurkmenistán\tTNTunicia\tTOTonga\tTRTurquía\tTTTrinidá y Tobagu\tTVTuvalu\tTWTaiwán\tTZTanzania\tUAUcraína\tUGUganda\tUMIslles Perifériques Menores de los EE.XX.\tUSEstaos Xuníos\tUYUruguái\tUZUzbequistán\tVACiudá del Vaticanu\tVCSan Vicente y Granadines\tVEVenezuela\tVGIslles Vírxenes Britániques\tVIIslles Vírxenes Americanes\tVNVietnam\tVUVanuatu\tWFWallis y Futuna\tWSSamoa\tXKKosovu\tYEYemen\tYTMayotte\tZASudáfrica\tZMZambia\tZWZimbabue
    l\t y \t\t, \t, \t y \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tasturianu\tasturianu
    za\t#\tHora estándar d#\tHora #\tHora braniega d#\tHora de #\tHora estándar de #\tHora de les Islles #\tHora estándar d’#\tHora d’#\tHora estándar del #
    @ast-ES\tasturianu\tasturianu (España)

    """
  }
}
