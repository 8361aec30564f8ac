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
