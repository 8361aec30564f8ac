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
    @ast-ES\tasturianu\tasturianu (España)

    """
  }
}
