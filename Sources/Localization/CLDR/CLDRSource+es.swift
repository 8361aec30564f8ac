// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `es`: StaticString {
    """
    #es
    t\t{H}:{n}
    d.full\t{E0}, {d} de {M0} de {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} de {M0} de {y}
    dt.long\t{D} a las {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} de {y}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}\u{2009}–\u{2009}\t{M0} de {y}
    M\t0\t1\t2
    M0\tenero\tfebrero\tmarzo\tabril\tmayo\tjunio\tjulio\tagosto\tseptiembre\toctubre\tnoviembre\tdiciembre
    M1\tene\tfeb\tmar\tabr\tmay\tjun\tjul\tago\tsept\toct\tnov\tdic
    M2\tE\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlunes\tmartes\tmiércoles\tjueves\tviernes\tsábado\tdomingo
    E1\tlun\tmar\tmié\tjue\tvie\tsáb\tdom
    E2\tL\tM\tX\tJ\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000hora del meridiano de Greenwich\t012África oriental\t024Europa central\t032África occidental\t042África central\t054Europa oriental\t063Europa oriental\t073Europa central\t082Sudáfrica\t094Hawái-Aleutianas\t0a3Hawái-Aleutianas\t0b4Alaska\t0c3Alaska\t0d1l Atlántico\t0e4Brasilia\t0f4Argentina\t0g4Paraguay\t0h0hora estándar oriental\t0i0hora estándar central\t0j1l Amazonas\t0k4Colombia\t0l4las Montañas Rocosas\t0m3las Montañas Rocosas\t0n2Venezuela\t0o2la Guayana Francesa\t0p6central\t0q2Yukón\t0r6oriental\t0s7Acre\t0t1l Pacífico\t0u6del Pacífico\t0v6del Atlántico\t0y2Ecuador\t0z2Guyana\t104Cuba\t113Cuba\t121l Pacífico de México\t132Bolivia\t144Perú\t154San Pedro y Miquelón\t163San Pedro y Miquelón\t174Uruguay\t184Fernando de Noronha\t192Surinam\t1a4Chile\t1b3Chile\t1c4Terranova\t1d3Terranova\t1e4Australia occidental\t1f2Davis\t1g2Dumont-d’Urville\t1h4Australia oriental\t1i3Australia oriental\t1j2Mawson\t1k4Nueva Zelanda\t1l3Nueva Zelanda\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p4Arabia\t1q2Kazajistán\t1r4Kamchatka\t1s4Turkmenistán\t1t4Azerbaiyán\t1u2Indochina\t1v4Krasnoyarsk\t1w2Kirguistán\t1x2Brunéi\t1y4la India\t1z4Yakutsk\t204Ulán Bator\t214China\t224Bangladés\t232Timor Oriental\t241l Golfo\t252Tayikistán\t264Hong Kong\t274Hovd\t284Irkutsk\t297Turquía\t2a2Indonesia occidental\t2b2Indonesia oriental\t2c4Israel\t2d3Israel\t2e2Afganistán\t2f4Pakistán\t2g2Nepal\t2h2Malasia\t2i4Magadán\t2j2Indonesia central\t2k4Filipinas\t2l4Omsk\t2m4Corea\t2n2Myanmar\t2o4Uzbekistán\t2p2Singapur\t2q4Taipéi\t2r4Georgia\t2s4Irán\t2t2Bután\t2u4Japón\t2v4Vladivostok\t2w4Ekaterimburgo\t2x4Armenia\t2y4las Azores\t2z3las Azores\t304Europa occidental\t313Europa occidental\t324Cabo Verde\t332Georgia del Sur\t344las islas Malvinas\t354Australia central\t363Australia central\t374Australia centroccidental\t384Lord Howe\t393Lord Howe\t3a4la isla de Pascua\t3b3la isla de Pascua\t3c3Irlanda\t3d0tiempo universal coordinado\t3e4Samara\t3f6británica\t3g4Moscú\t3h4Hawái-Aleutianas\t3i0hora del océano Índico\t3j2la Isla de Navidad\t3k5Cocos\t3l2Antártida y Territorios Australes Franceses\t3m2Seychelles\t3n2Maldivas\t3o4Mauricio\t3p2Reunión\t3q5Marshall\t3r4Chatham\t3s3Chatham\t3t4Apia\t3u2Chuuk\t3v4Vanuatu\t3w5Fénix\t3x2Tokelau\t3y4Fiyi\t3z2Tuvalu\t402Galápagos\t412Gambier\t425Salomón\t434Chamorro\t442las Espóradas Ecuatoriales\t452Kosrae\t462Marquesas\t474Samoa\t482Nauru\t492Niue\t4a4la isla Norfolk\t4b3la isla Norfolk\t4c4Nueva Caledonia\t4d2Palaos\t4e2Pitcairn\t4f2Pohnpei\t4g2Papúa Nueva Guinea\t4h4las Islas Cook\t4i2Tahití\t4j2las islas Gilbert\t4k4Tonga\t4l2la isla Wake\t4m2Wallis y Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t2
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t2
    s\tEUR€\tTHB฿\tUSDUS$\tVND₫\tXCGCg.\tXPFCFPF
    r\tADAndorra\tAEEmiratos Árabes Unidos\tAFAfganistán\tAGAntigua y Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQAntártida\tARArgentina\tASSamoa Americana\tATAustria\tAUAustralia\tAWAruba\tAXIslas Aland\tAZAzerbaiyán\tBABosnia y Herzegovina\tBBBarbados\tBDBangladés\tBEBélgica\tBFBurkina Faso\tBGBulgaria\tBHBaréin\tBIBurundi\tBJBenín\tBLSan Bartolomé\tBMBermudas\tBNBrunéi\tBOBolivia\tBQCaribe neerlandés\tBRBrasil\tBSBahamas\tBTBután\tBVIsla Bouvet\tBWBotsuana\tBYBielorrusia\tBZBelice\tCACanadá\tCCIslas Cocos\tCDRepública Democrática del Congo\tCFRepública Centroafricana\tCGCongo\tCHSuiza\tCICôte d’Ivoire\tCKIslas Cook\tCLChile\tCMCamerún\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCWCurazao\tCXIsla de Navidad\tCYChipre\tCZChequia\tDEAlemania\tDJYibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZArgelia\tECEcuador\tEEEstonia\tEGEgipto\tEHSáhara Occidental\tEREritrea\tESEspaña\tETEtiopía\tFIFinlandia\tFJFiyi\tFKIslas Malvinas\tFMMicronesia\tFOIslas Feroe\tFRFrancia\tGAGabón\tGBReino Unido\tGDGranada\tGEGeorgia\tGFGuayana Francesa\tGGGuernesey\tGHGhana\tGIGibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadalupe\tGQGuinea Ecuatorial\tGRGrecia\tGSIslas Georgia del Sur y Sandwich del Sur\tGTGuatemala\tGUGuam\tGWGuinea-Bisáu\tGYGuyana\tHKRAE de Hong Kong (China)\tHMIslas Heard y McDonald\tHNHonduras\tHRCroacia\tHTHaití\tHUHungría\tIDIndonesia\tIEIrlanda\tILIsrael\tIMIsla de Man\tINIndia\tIOTerritorio Británico del Océano Índico\tIQIrak\tIRIrán\tISIslandia\tITItalia\tJEJersey\tJMJamaica\tJOJordania\tJPJapón\tKEKenia\tKGKirguistán\tKHCamboya\tKIKiribati\tKMComoras\tKNSan Cristóbal y Nieves\tKPCorea del Norte\tKRCorea del Sur\tKWKuwait\tKYIslas Caimán\tKZKazajistán\tLALaos\tLBLíbano\tLCSanta Lucía\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesoto\tLTLituania\tLULuxemburgo\tLVLetonia\tLYLibia\tMAMarruecos\tMCMónaco\tMDMoldavia\tMEMontenegro\tMFSan Martín\tMGMadagascar\tMHIslas Marshall\tMKMacedonia del Norte\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMORAE de Macao (China)\tMPIslas Marianas del Norte\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauricio\tMVMaldivas\tMWMalaui\tMXMéxico\tMYMalasia\tMZMozambique\tNANamibia\tNCNueva Caledonia\tNENíger\tNFIsla Norfolk\tNGNigeria\tNINicaragua\tNLPaíses Bajos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNueva Zelanda\tOMOmán\tPAPanamá\tPEPerú\tPFPolinesia Francesa\tPGPapúa Nueva Guinea\tPHFilipinas\tPKPakistán\tPLPolonia\tPMSan Pedro y Miquelón\tPNIslas Pitcairn\tPRPuerto Rico\tPSTerritorios Palestinos\tPTPortugal\tPWPalaos\tPYParaguay\tQACatar\tREReunión\tRORumanía\tRSSerbia\tRURusia\tRWRuanda\tSAArabia Saudí\tSBIslas Salomón\tSCSeychelles\tSDSudán\tSESuecia\tSGSingapur\tSHSanta Elena\tSIEslovenia\tSJSvalbard y Jan Mayen\tSKEslovaquia\tSLSierra Leona\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudán del Sur\tSTSanto Tomé y Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZEsuatini\tTCIslas Turcas y Caicos\tTDChad\tTFTerritorios Australes Franceses\tTGTogo\tTHTailandia\tTJTayikistán\tTKTokelau\tTLTimor-Leste\tTMTurkmenistán\tTNTúnez\tTOTonga\tTRTurquía\tTTTrinidad y Tobago\tTVTuvalu\tTWTaiwán\tTZTanzania\tUAUcrania\tUGUganda\tUMIslas menores alejadas de EE. UU.\tUSEstados Unidos\tUYUruguay\tUZUzbekistán\tVACiudad del Vaticano\tVCSan Vicente y las Granadinas\tVEVenezuela\tVGIslas Vírgenes Británicas\tVIIslas Vírgenes de EE. UU.\tVNVietnam\tVUVanuatu\tWFWallis y Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASudáfrica\tZMZambia\tZWZimbabue
    l\t y \t\t, \t, \t y \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tespañol\tespañol
    za\t#\thora estándar de#\thora de #\thora de verano de #\thora estándar de #\thora de las Islas #\thora de verano #\tHora estándar de #
    @es-419\tespañol\tespañol (Latinoamérica)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.m.\tp.m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tTHB\tUSD\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental\tUMIslas Ultramarinas de EE.UU.
    @es-AR\tespañol\tespañol (Argentina)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} a el \t{D}, {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T} a el \t{D} a las {T}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} a el \t{D}, {T}
    mr\t{M0} al \t{M0} de {y}\t{M0} de {y} al \t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tARS$\tEUR\tTHB\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    @es-BO\tespañol\tespañol (Bolivia)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tBOBBs\tEUR\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    @es-BR\tespañol\tespañol (Brasil)
    t\t{HH}:{n}
    dtr.full\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tBRLR$\tEUR\tTHB\tUSD\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental\tUMIslas Ultramarinas de EE.UU.
    w\t7
    @es-BZ\tespañol\tespañol (Belice)
    t\t{HH}:{n}
    dtr.full\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tBZD$\tEUR\tTHB\tUSD\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental\tUMIslas Ultramarinas de EE.UU.
    w\t7
    @es-CL\tespañol\tespañol (Chile)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} a el \t{D}, {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T} a el \t{D} a las {T}
    d.short\t{dd}-{mm}-{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} a el \t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    M\t0\t1\t3
    M1\tene.\tfeb.\tmar.\tabr.\tmay.\tjun.\tjul.\tago.\tsept.\toct.\tnov.\tdic.
    M3\tE\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤-#\t,\t.\t3\t3\t1
    s\tCLP$\tEUR\tTHB\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tEHSahara Occidental\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    @es-CO\tespañol\tespañol (Colombia)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n} a \t{T}\t{D}, {T}\u{202F}a \t{T}\t{D}, {T} al \t{D}, {T}
    dtr.long\t{D}, {h}:{n} a \t{T}\t{D}, {T}\u{202F}a \t{T}\t{D} a las {T} al \t{D} a las {T}
    d.short\t{d}/{mm}/{yy}
    dr.short\t{D} a \t{D}\t{D} al \t{D}\t{D} al \t{D}
    dtr.short\t{D}, {h}:{n} a \t{T}\t{D}, {T}\u{202F}a \t{T}\t{D}, {T} al \t{D}, {T}
    mr\t{M0} a \t{M0} de {y}\t{M0} de {y} a \t{M0} de {y}
    M\t0\t1\t3
    M1\tene.\tfeb.\tmar.\tabr.\tmay.\tjun.\tjul.\tago.\tsept.\toct.\tnov.\tdic.
    M3\tE\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E2\tl\tm\tm\tj\tv\ts\td
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tCOP$\tEUR\tTHB\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-CR\tespañol\tespañol (Costa Rica)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t\u{A0}\t3\t3\t1
    s\tCRC₡\tEUR\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    @es-CU\tespañol\tespañol (Cuba)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.m.\tp.m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tCUP$\tEUR\tTHB\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental\tUMIslas Ultramarinas de EE.UU.
    @es-DO\tespañol\tespañol (República Dominicana)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tDOPRD$\tEUR\tTHB\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-EC\tespañol\tespañol (Ecuador)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t¤-#\t,\t.\t3\t3\t1
    s\tEUR\tTHB\tUSD$\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    @es-GQ\tespañol\tespañol (Guinea Ecuatorial)
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t2
    s\tXAFFCFA
    @es-GT\tespañol\tespañol (Guatemala)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{d}/{mm}/{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tGTQQ\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-HN\tespañol\tespañol (Honduras)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    d.full\t{E0} {dd} de {M0} de {y}
    dr.full\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{E0}, {d} de {M0} de {y}\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{E0}, {d} de {M0} de {y}\t{E0}, {d} de {M0} de {y}\u{2009}–\u{2009}\t{E0}, {d} de {M0} de {y}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{dd} de {M0} de {y}
    dr.long\t{d}–\t{d} de {M0} de {y}\t{d} de {M0}\u{2009}–\u{2009}\t{d} de {M0} de {y}\t{d} de {M0} de {y}\u{2009}–\u{2009}\t{d} de {M0} de {y}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tHNLL\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-MX\tespañol\tespañol (México)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.m.\tp.m.
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{dd}/{mm}/{yy}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tene\tfeb\tmar\tabr\tmay\tjun\tjul\tago\tsep\toct\tnov\tdic
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t344Islas Malvinas\t3c4Irlanda\t3d0hora universal coordinada\t3j2la isla de Navidad\t3l2las Tierras Australes y Antárticas Francesas\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4j5Gilbert\t4l2la Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tMRUUM\tMXN$\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tGGGuernsey\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tSZEswatini\tTLTimor Oriental
    w\t7
    @es-NI\tespañol\tespañol (Nicaragua)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tNIOC$\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-PA\tespañol\tespañol (Panamá)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{mm}/{dd}/{yy}
    dr.short\t{d}/{m}/{yy}–\t{d}/{m}/{yy}\t{d}/{m}/{yy}–\t{d}/{m}/{yy}\t{d}/{m}/{yy}–\t{d}/{m}/{yy}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tPABB/.\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-PE\tespañol\tespañol (Perú)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    d.full\t{E0}, {d} de {M1} de {y}
    dr.full\t{E0}, {d} de {M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d} de {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} de {M1} de {y}
    dr.long\t{d}–\t{D}\t{d} de {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{d}/{mm}/{yy}
    dr.short\t{d}/{m}/{yy}–\t{d}/{m}/{yy}\t{d}/{m}/{yy}–\t{d}/{m}/{yy}\t{d}/{m}/{yy}–\t{d}/{m}/{yy}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} de {y}
    mr\t{M1}–\t{M1} de {y}\t{M1} de {y}–\t{M1} de {y}
    M\t0\t2\t4
    M0\tEnero\tFebrero\tMarzo\tAbril\tMayo\tJunio\tJulio\tAgosto\tSetiembre\tOctubre\tNoviembre\tDiciembre
    M1\tenero\tfebrero\tmarzo\tabril\tmayo\tjunio\tjulio\tagosto\tsetiembre\toctubre\tnoviembre\tdiciembre
    M2\tEne.\tFeb.\tMar.\tAbr.\tMay.\tJun.\tJul.\tAgo.\tSet.\tOct.\tNov.\tDic.
    M4\tE\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tEUR\tPENS/\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-PH\tespañol\tespañol (Filipinas)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tPHP₱
    w\t7
    @es-PR\tespañol\tespañol (Puerto Rico)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{mm}/{dd}/{yy}
    dr.short\t{d}/{m}/{yy}–\t{d}/{m}/{yy}\t{d}/{m}/{yy}–\t{d}/{m}/{yy}\t{d}/{m}/{yy}–\t{d}/{m}/{yy}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tEUR\tTHB\tUSD$\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental
    w\t7
    @es-PY\tespañol\tespañol (Paraguay)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n} a \t{T}\t{D}, {T}\u{202F}a \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n} a \t{T}\t{D}, {T}\u{202F}a \t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D} al \t{D}\t{D} al \t{D}\t{D} al \t{D}
    dtr.short\t{D}, {h}:{n} a \t{T}\t{D}, {T}\u{202F}a \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0} a \t{M0} de {y}\t{M0} de {y} a \t{M0} de {y}
    M1\tene.\tfeb.\tmar.\tabr.\tmay.\tjun.\tjul.\tago.\tsept.\toct.\tnov.\tdic.
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤\u{A0}-#\t,\t.\t3\t3\t1
    s\tEUR\tPYGGs.\tTHB\tUSD\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-SV\tespañol\tespañol (El Salvador)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tEUR\tTHB\tUSD$\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental
    w\t7
    @es-US\tespañol\tespañol (Estados Unidos)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.m.\tp.m.
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{d}/{m}/{y}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t1y2India\t2n2Myanmar (Birmania)\t3c4Irlanda\t3d0hora universal coordinada\t3i0hora del Océano Índico\t3l2las Tierras Australes y Antárticas Francesas\t3w2las islas Fénix\t432Chamorro\t462las islas Marquesas
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tEUR\tJPY¥\tTHB\tUSD$\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tEHSahara Occidental\tGGGuernsey\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental
    w\t7
    @es-UY\tespañol\tespañol (Uruguay)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    d.full\t{E0}, {d} de {M1} de {y}
    dr.full\t{E0}, {d} de {M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d} de {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} de {M1} de {y}
    dr.long\t{d}–\t{D}\t{d} de {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} de {y}
    mr\t{M1}–\t{M1} de {y}\t{M1} de {y}–\t{M1} de {y}
    M\t0\t2\t4
    M0\tEnero\tFebrero\tMarzo\tAbril\tMayo\tJunio\tJulio\tAgosto\tSetiembre\tOctubre\tNoviembre\tDiciembre
    M1\tenero\tfebrero\tmarzo\tabril\tmayo\tjunio\tjulio\tagosto\tsetiembre\toctubre\tnoviembre\tdiciembre
    M2\tEne.\tFeb.\tMar.\tAbr.\tMay.\tJun.\tJul.\tAgo.\tSet.\tOct.\tNov.\tDic.
    M4\tE\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tEUR\tTHB\tUYU$\tVND
    r\tAXIslas Åland\tBABosnia-Herzegovina\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita\tTLTimor Oriental\tUMIslas Ultramarinas de EE.UU.
    @es-VE\tespañol\tespañol (Venezuela)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}–\t{M0} de {y}
    M1\tene.\tfeb.\tmar.\tabr.\tmay.\tjun.\tjul.\tago.\tsept.\toct.\tnov.\tdic.
    E2\tL\tM\tM\tJ\tV\tS\tD
    z\t054Europa del Este\t063Europa del Este\t0l4la montaña\t0m3la montaña\t1y2India\t2n2Myanmar (Birmania)\t304Europa del Oeste\t313Europa del Oeste\t344las Islas Malvinas\t3a4Isla de Pascua\t3b3la Isla de Pascua\t3c4Irlanda\t3d0hora universal coordinada\t3k2Islas Cocos\t3l2las Tierras Australes y Antárticas Francesas\t3q2Islas Marshall\t422Islas Salomón\t4a4la Isla Norfolk\t4b3la Isla Norfolk\t4h4las islas Cook\t4j2Islas Gilbert\t4l2Isla Wake
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤-#\t,\t.\t3\t3\t1
    s\tEUR\tTHB\tUSD\tVESBs.S\tVND
    r\tAXIslas Åland\tCGRepública del Congo\tCICosta de Marfil\tGSIslas Georgia del Sur y Sándwich del Sur\tRORumania\tSAArabia Saudita
    w\t7
    @es-EA\tespañol\tespañol (Ceuta y Melilla)
    @es-ES\tespañol\tespañol (España)
    @es-IC\tespañol\tespañol (Canarias)

    """
  }
}
