// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `pt`: StaticString {
    """
    #pt
    t\t{HH}:{n}
    d.full\t{E0}, {d} de {M0} de {y}
    dt.full\t{D} às {T}
    dr.full\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.long\t{d} de {M0} de {y}
    dt.long\t{D} às {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} de {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} de {y}\t{M0} de {y}\u{2009}–\u{2009}\t{M0} de {y}
    M\t0\t1\t2
    M0\tjaneiro\tfevereiro\tmarço\tabril\tmaio\tjunho\tjulho\tagosto\tsetembro\toutubro\tnovembro\tdezembro
    M1\tjan.\tfev.\tmar.\tabr.\tmai.\tjun.\tjul.\tago.\tset.\tout.\tnov.\tdez.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tsegunda-feira\tterça-feira\tquarta-feira\tquinta-feira\tsexta-feira\tsábado\tdomingo
    E1\tseg.\tter.\tqua.\tqui.\tsex.\tsáb.\tdom.
    E2\tS\tT\tQ\tQ\tS\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirados Árabes Unidos\tAFAfeganistão\tAGAntígua e Barbuda\tAIAnguila\tALAlbânia\tAMArmênia\tAOAngola\tAQAntártida\tARArgentina\tASSamoa Americana\tATÁustria\tAUAustrália\tAWAruba\tAXIlhas Aland\tAZAzerbaijão\tBABósnia e Herzegovina\tBBBarbados\tBDBangladesh\tBEBélgica\tBFBurquina Faso\tBGBulgária\tBHBarein\tBIBurundi\tBJBenin\tBLSão Bartolomeu\tBMBermudas\tBNBrunei\tBOBolívia\tBQPaíses Baixos Caribenhos\tBRBrasil\tBSBahamas\tBTButão\tBVIlha Bouvet\tBWBotsuana\tBYBielorrússia\tBZBelize\tCACanadá\tCCIlhas Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepública Centro-Africana\tCGRepública do Congo\tCHSuíça\tCICosta do Marfim\tCKIlhas Cook\tCLChile\tCMCamarões\tCNChina\tCOColômbia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCWCuraçao\tCXIlha Christmas\tCYChipre\tCZTchéquia\tDEAlemanha\tDJDjibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZArgélia\tECEquador\tEEEstônia\tEGEgito\tEHSaara Ocidental\tEREritreia\tESEspanha\tETEtiópia\tFIFinlândia\tFJFiji\tFKIlhas Malvinas\tFMMicronésia\tFOIlhas Faroé\tFRFrança\tGAGabão\tGBReino Unido\tGDGranada\tGEGeórgia\tGFGuiana Francesa\tGGGuernsey\tGHGana\tGIGibraltar\tGLGroenlândia\tGMGâmbia\tGNGuiné\tGPGuadalupe\tGQGuiné Equatorial\tGRGrécia\tGSIlhas Geórgia do Sul e Sandwich do Sul\tGTGuatemala\tGUGuam\tGWGuiné-Bissau\tGYGuiana\tHKHong Kong, RAE da China\tHMIlhas Heard e McDonald\tHNHonduras\tHRCroácia\tHTHaiti\tHUHungria\tIDIndonésia\tIEIrlanda\tILIsrael\tIMIlha de Man\tINÍndia\tIOTerritório Britânico do Oceano Índico\tIQIraque\tIRIrã\tISIslândia\tITItália\tJEJersey\tJMJamaica\tJOJordânia\tJPJapão\tKEQuênia\tKGQuirguistão\tKHCamboja\tKIQuiribati\tKMComores\tKNSão Cristóvão e Névis\tKPCoreia do Norte\tKRCoreia do Sul\tKWKuwait\tKYIlhas Cayman\tKZCazaquistão\tLALaos\tLBLíbano\tLCSanta Lúcia\tLILiechtenstein\tLKSri Lanka\tLRLibéria\tLSLesoto\tLTLituânia\tLULuxemburgo\tLVLetônia\tLYLíbia\tMAMarrocos\tMCMônaco\tMDMoldávia\tMEMontenegro\tMFSão Martinho\tMGMadagascar\tMHIlhas Marshall\tMKMacedônia do Norte\tMLMali\tMMMianmar (Birmânia)\tMNMongólia\tMOMacau, RAE da China\tMPIlhas Marianas do Norte\tMQMartinica\tMRMauritânia\tMSMontserrat\tMTMalta\tMUMaurício\tMVMaldivas\tMWMalaui\tMXMéxico\tMYMalásia\tMZMoçambique\tNANamíbia\tNCNova Caledônia\tNENíger\tNFIlha Norfolk\tNGNigéria\tNINicarágua\tNLPaíses Baixos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelândia\tOMOmã\tPAPanamá\tPEPeru\tPFPolinésia Francesa\tPGPapua-Nova Guiné\tPHFilipinas\tPKPaquistão\tPLPolônia\tPMSão Pedro e Miquelão\tPNIlhas Pitcairn\tPRPorto Rico\tPSTerritórios palestinos\tPTPortugal\tPWPalau\tPYParaguai\tQACatar\tREReunião\tRORomênia\tRSSérvia\tRURússia\tRWRuanda\tSAArábia Saudita\tSBIlhas Salomão\tSCSeicheles\tSDSudão\tSESuécia\tSGSingapura\tSHSanta Helena\tSIEslovênia\tSJSvalbard e Jan Mayen\tSKEslováquia\tSLSerra Leoa\tSMSan Marino\tSNSenegal\tSOSomália\tSRSuriname\tSSSudão do Sul\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSíria\tSZEssuatíni\tTCIlhas Turcas e Caicos\tTDChade\tTFTerritórios Franceses do Sul\tTGTogo\tTHTailândia\tTJTadjiquistão\tTKTokelau\tTLTimor-Leste\tTMTurcomenistão\tTNTunísia\tTOTonga\tTRTurquia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzânia\tUAUcrânia\tUGUganda\tUMIlhas Menores Distantes dos EUA\tUSEstados Unidos\tUYUruguai\tUZUzbequistão\tVACidade do Vaticano\tVCSão Vicente e Granadinas\tVEVenezuela\tVGIlhas Virgens Britânicas\tVIIlhas Virgens Americanas\tVNVietnã\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKosovo\tYEIêmen\tYTMayotte\tZAÁfrica do Sul\tZMZâmbia\tZWZimbábue
    l\t e \t\t, \t, \t e \t
    lo\t ou \t\t, \t, \t ou \t
    w\t7
    x\tportuguês\tportuguês
    @pt-AO\tportuguês\tportuguês (Angola)
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAOAKz
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    w\t1
    @pt-CH\tportuguês\tportuguês (Suíça)
    @pt-GQ\tportuguês\tportuguês (Guiné Equatorial)
    @pt-GW\tportuguês\tportuguês (Guiné-Bissau)
    @pt-LU\tportuguês\tportuguês (Luxemburgo)
    @pt-TL\tportuguês\tportuguês (Timor-Leste)
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    w\t1
    @pt-CV\tportuguês\tportuguês (Cabo Verde)
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t$\t\u{A0}\t3\t3\t2
    s\tCVE\u{200B}
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    w\t1
    @pt-MO\tportuguês\tportuguês (Macau, RAE da China)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.m.\tp.m.
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tMOPMOP$
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    @pt-MZ\tportuguês\tportuguês (Moçambique)
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tMZNMTn
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    @pt-PT\tportuguês\tportuguês (Portugal)
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    @pt-ST\tportuguês\tportuguês (São Tomé e Príncipe)
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} às {T}\u{2009}–\u{2009}\t{D} às {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M\t0\t1\t3
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E1\tsegunda\tterça\tquarta\tquinta\tsexta\tsábado\tdomingo
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tSTNDb
    r\tAMArménia\tAXAlanda\tBDBangladeche\tBHBarém\tBJBenim\tBSBaamas\tCCIlhas dos Cocos (Keeling)\tCDCongo-Kinshasa\tCGCongo-Brazzaville\tCICôte d’Ivoire (Costa do Marfim)\tCWCuraçau\tCXIlha do Natal\tCZChéquia\tDJJibuti\tDMDomínica\tEEEstónia\tEHSara Ocidental\tFKIlhas Falkland\tGGGuernesey\tGLGronelândia\tGUGuame\tIRIrão\tKEQuénia\tKIQuiribáti\tKNSão Cristóvão e Neves\tKWKoweit\tKYIlhas Caimão\tLIListenstaine\tLKSri Lanca\tLVLetónia\tMCMónaco\tMFSão Martinho (Saint-Martin)\tMGMadagáscar\tMKMacedónia do Norte\tMSMonserrate\tMUMaurícia\tMWMaláui\tNCNova Caledónia\tNUNiuê\tPLPolónia\tPSTerritórios palestinianos\tRORoménia\tSIEslovénia\tSMSão Marinho\tSVSalvador\tSXSão Martinho (Sint Maarten)\tTFTerritórios Austrais Franceses\tTJTajiquistão\tTKToquelau\tTMTurquemenistão\tTTTrindade e Tobago\tUMIlhas Menores Afastadas dos EUA\tUZUsbequistão\tVIIlhas Virgens dos EUA\tVNVietname\tYEIémen\tYTMaiote\tZWZimbabué
    w\t1
    @pt-BR\tportuguês\tportuguês (Brasil)

    """
  }
}
