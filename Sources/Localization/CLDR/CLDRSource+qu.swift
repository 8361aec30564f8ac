// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `qu`: StaticString {
    """
    #qu
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.m.\tp.m.
    d.full\t{E0}, {d} {M0}, {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M0}, {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0}, {y}\t{d} {M0}, {y}\u{2009}–\u{2009}\t{d} {M0}, {y}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tEnero\tFebrero\tMarzo\tAbril\tMayo\tJunio\tJulio\tAgosto\tSetiembre\tOctubre\tNoviembre\tDiciembre
    M1\tEne\tFeb\tMar\tAbr\tMay\tJun\tJul\tAgo\tSet\tOct\tNov\tDic
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tLunes\tMartes\tMiércoles\tJueves\tViernes\tSábado\tDomingo
    E1\tLun\tMar\tMié\tJue\tVie\tSab\tDom
    E2\tL\tM\tX\tJ\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t006del Meridiano de Greenwich\t012Africa Oriental\t024Europa Central\t032Africa Occidental\t042Africa Central\t054Europa Oriental\t063 Europa Oriental\t073 Europa Central\t082Sudafrica\t094Hawai-Aleutiano\t0a3 Hawai-Aleutiano\t0b4Alaska\t0c3 Alaska\t0d1l Atlántico\t0e4Brasilia\t0f4Argentina\t0g4Paraguay\t0h1l Este\t0i0Estandard Hora Central\t0j4Amazonas\t0k4Colombia\t0l4la Montaña\t0m3 la Montaña\t0n2Venezuela\t0o2Guayana Francesa\t0p6Central de Verano\t0q0Yukon Ura\t0r3l Este\t0t1l Pacífico\t0u3l Pacífico\t0v6De Verano del Atlántico\t0y2Ecuador\t0z2Guyana\t104Cuba\t113 Cuba\t121l Pacífico Mexicano\t130Bolivia Time\t144Perú\t154San Pedro y Miquelón\t163 San Pedro y Miquelón\t174Uruguay\t184Fernando de Noronha\t192Surinam\t1a4Chile\t1b3 Chile\t1c4Terranova\t1d3 Terranova\t1e4Australia Occidental\t1f2Davis\t1g2Dumont-d’Urville\t1h4Australia Oriental\t1i3 Australia Oriental\t1j2Mawson\t1k4Nueva Zelanda\t1l3 Nueva Zelanda\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p4Arabia\t1q2Kazajistán\t1s4Turkmenistán\t1t4Azerbaiyán\t1u2Indochina\t1v4Krasnoyarsk\t1w2Kirguistán\t1x2Brunei Darussalam\t1y4India\t1z4Yakutsk\t204Ulán Bator\t214China\t224Bangladesh\t232Timor Oriental\t241l Golfo\t252Tayikistán\t264Hong Kong\t274Hovd\t284Irkutsk\t2a2Indonesia Occidental\t2b2Indonesia Oriental\t2c4Israel\t2d3 Israel\t2e2Afganistán\t2f4Pakistán\t2g2Nepal\t2h2Malasia\t2i4Magadan\t2j2Indonesia Central\t2k4Filipinas\t2l4Omsk\t2m4Corea\t2n2Myanmar\t2o4Uzbekistán\t2p4Singapur\t2q4Taipéi\t2r4Georgia\t2s4Irán\t2t2Bután\t2u4Japón\t2v4Vladivostok\t2w4Ekaterinburgo\t2x4Armenia\t2y4las Azores\t2z3 las Azores\t304Europa Occidental\t313 Europa Occidental\t324Cabo Verde\t332Georgia del Sur\t344Islas Malvinas\t354Australia Central\t363 Australia Central\t374Australia Central Occidental\t384Lord Howe\t393 Lord Howe\t3a4Isla de Pascua\t3b3 Isla de Pascua\t3c4Irlanda\t3d0Tiqsimuyuntin Tupachisqa Hora\t3f2Verano Británico\t3g4Moscú\t3h4Hawai-Aleutiano\t3i6del Oceano Índico\t3j2Isla Christmas\t3k5Cocos\t3l6Francés meridional y antártico\t3m2Seychelles\t3n2Maldivas\t3o4Mauricio\t3p2Réunion\t3q5Marshall\t3r4Chatham\t3s3 Chatham\t3t4Apia\t3u2Chuuk\t3v4Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y4Fiji\t3z2Tuvalu\t405Galápagos\t412Gambier\t425Salomón\t434Chamorro\t442Espóradas Ecuatoriales\t452Kosrae\t462Marquesas\t474Samoa\t482Nauru\t492Niue\t4a4la Isla Norfolk\t4b3 la Isla Norfolk\t4c4Nueva Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua Nueva Guinea\t4h4Isla Cocos\t4i2Tahiti\t4j5Gilbert\t4k4Tonga\t4l2Isla Wake\t4m2Wallis y Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBBDBBG\tBMDDBM\tBRLR$\tBZDDBZ\tCAD$CA\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPENS/\tTWDNT$\tUSD$US\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratos Árabes Unidos\tAFAfganistán\tAGAntigua y Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQAntártida\tARArgentina\tASSamoa Americana\tATAustria\tAUAustralia\tAWAruba\tAXIslas Åland\tAZAzerbaiyán\tBABosnia y Herzegovina\tBBBarbados\tBDBangladesh\tBEBélgica\tBFBurkina Faso\tBGBulgaria\tBHBaréin\tBIBurundi\tBJBenín\tBLSan Bartolomé\tBMBermudas\tBNBrunéi\tBOBolivia\tBQBonaire\tBRBrasil\tBSBahamas\tBTBután\tBVIsla Bouvet\tBWBotsuana\tBYBelarús\tBZBelice\tCACanadá\tCCIslas Cocos\tCDCongo (RDC)\tCFRepública Centroafricana\tCGCongo\tCHSuiza\tCICôte d’Ivoire\tCKIslas Cook\tCLChile\tCMCamerún\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCWCurazao\tCXIsla Christmas\tCYChipre\tCZChequia\tDEAlemania\tDJYibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZArgelia\tECEcuador\tEEEstonia\tEGEgipto\tEHSahara Occidental\tEREritrea\tESEspaña\tETEtiopía\tFIFinlandia\tFJFiyi\tFKIslas Malvinas\tFMMicronesia\tFOIslas Feroe\tFRFrancia\tGAGabón\tGBReino Unido\tGDGranada\tGEGeorgia\tGFGuayana Francesa\tGGGuernesey\tGHGhana\tGIGibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadalupe\tGQGuinea Ecuatorial\tGRGrecia\tGSGeorgia del Sur e Islas Sandwich del Sur\tGTGuatemala\tGUGuam\tGWGuinea-Bisáu\tGYGuyana\tHKHong Kong RAE China\tHMIslas Heard y McDonald\tHNHonduras\tHRCroacia\tHTHaití\tHUHungría\tIDIndonesia\tIEIrlanda\tILIsrael\tIMIsla de Man\tINIndia\tIOTerritorio Británico del Océano Índico\tIQIrak\tIRIrán\tISIslandia\tITItalia\tJEJersey\tJMJamaica\tJOJordania\tJPJapón\tKEKenia\tKGKirguistán\tKHCamboya\tKIKiribati\tKMComoras\tKNSan Cristóbal y Nieves\tKPCorea del Norte\tKRCorea del Sur\tKWKuwait\tKYIslas Caimán\tKZKazajistán\tLALaos\tLBLíbano\tLCSanta Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesoto\tLTLituania\tLULuxemburgo\tLVLetonia\tLYLibia\tMAMarruecos\tMCMónaco\tMDMoldova\tMEMontenegro\tMFSan Martín\tMGMadagascar\tMHIslas Marshall\tMKMacedonia del Norte\tMLMalí\tMMMyanmar\tMNMongolia\tMOMacao RAE China\tMPIslas Marianas del Norte\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauricio\tMVMaldivas\tMWMalawi\tMXMéxico\tMYMalasia\tMZMozambique\tNANamibia\tNCNueva Caledonia\tNENíger\tNFIsla Norfolk\tNGNigeria\tNINicaragua\tNLPaíses Bajos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNueva Zelanda\tOMOmán\tPAPanamá\tPEPerú\tPFPolinesia Francesa\tPGPapúa Nueva Guinea\tPHFilipinas\tPKPakistán\tPLPolonia\tPMSan Pedro y Miquelón\tPNIslas Pitcairn\tPRPuerto Rico\tPSPalestina Kamachikuq\tPTPortugal\tPWPalaos\tPYParaguay\tQAQatar\tREReunión\tRORumania\tRSSerbia\tRURusia\tRWRuanda\tSAArabia Saudí\tSBIslas Salomón\tSCSeychelles\tSDSudán\tSESuecia\tSGSingapur\tSHSanta Elena\tSIEslovenia\tSJSvalbard y Jan Mayen\tSKEslovaquia\tSLSierra Leona\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudán del Sur\tSTSanto Tomé y Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZEsuatini\tTCIslas Turcas y Caicos\tTDChad\tTFTerritorios Australes Franceses\tTGTogo\tTHTailandia\tTJTayikistán\tTKTokelau\tTLTimor-Leste\tTMTurkmenistán\tTNTúnez\tTOTonga\tTRTurquía\tTTTrinidad y Tobago\tTVTuvalu\tTWTaiwán\tTZTanzania\tUAUcrania\tUGUganda\tUMIslas menores alejadas de los EE.UU.\tUSEstados Unidos\tUYUruguay\tUZUzbekistán\tVASanta Sede (Ciudad del Vaticano)\tVCSan Vicente y las Granadinas\tVEVenezuela\tVGIslas Vírgenes Británicas\tVIEE.UU. Islas Vírgenes\tVNVietnam\tVUVanuatu\tWFWallis y Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASudáfrica\tZMZambia\tZWZimbabue
    l\t, \t\t, \t, \t, \t
    lo\t utaq \t\t, \t, \t, utaq \t
    w\t7
    x\tRunasimi\tRunasimi
    za\t#\tHora Estandar de#\tHora de #\tHora de Verano de#\tHora Estandar de #\tHora de Islas #\tHora #
    @qu-BO\tRunasimi\tRunasimi (Bolivia)
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tBOBBs\tPEN
    w\t1
    @qu-EC\tRunasimi\tRunasimi (Ecuador)
    s\tPEN\tUSD$
    w\t1
    @qu-PE\tRunasimi\tRunasimi (Perú)

    """
  }
}
