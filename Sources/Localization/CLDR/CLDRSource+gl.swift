// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `gl`: StaticString {
    """
    #gl
    t\t{HH}:{n}
    d.full\t{E0}, {d} de {M0} de {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} de {M0} de {y}
    dt.long\t{D}, {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} de {y}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}\u{2009}–\u{2009}\t{M0} de {y}
    M\t0\t1\t2
    M0\txaneiro\tfebreiro\tmarzo\tabril\tmaio\txuño\txullo\tagosto\tsetembro\toutubro\tnovembro\tdecembro
    M1\txan.\tfeb.\tmar.\tabr.\tmaio\txuño\txul.\tago.\tset.\tout.\tnov.\tdec.
    M2\tX\tF\tM\tA\tM\tX\tX\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tluns\tmartes\tmércores\txoves\tvenres\tsábado\tdomingo
    E1\tluns\tmar.\tmér.\txov.\tven.\tsáb.\tdom.
    E2\tL\tM\tM\tX\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXN$MX\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCGƒ\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratos Árabes Unidos\tAFAfganistán\tAGAntigua e Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQAntártida\tARArxentina\tASSamoa Americana\tATAustria\tAUAustralia\tAWAruba\tAXIllas Åland\tAZAcerbaixán\tBABosnia e Hercegovina\tBBBarbados\tBDBangladesh\tBEBélxica\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenín\tBLSaint Barthélemy\tBMIllas Bermudas\tBNBrunei\tBOBolivia\tBQCaribe Neerlandés\tBRBrasil\tBSBahamas\tBTBután\tBVIlla Bouvet\tBWBotswana\tBYBelarús\tBZBelize\tCACanadá\tCCIllas Cocos (Keeling)\tCDRepública Democrática do Congo\tCFRepública Centroafricana\tCGRepública do Congo\tCHSuíza\tCICôte d’Ivoire\tCKIllas Cook\tCLChile\tCMCamerún\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCWCuraçao\tCXIlla Christmas\tCYChipre\tCZChequia\tDEAlemaña\tDJDjibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZAlxeria\tECEcuador\tEEEstonia\tEGExipto\tEHSáhara Occidental\tEREritrea\tESEspaña\tETEtiopía\tFIFinlandia\tFJFixi\tFKIllas Malvinas\tFMMicronesia\tFOIllas Feroe\tFRFrancia\tGAGabón\tGBReino Unido\tGDGranada\tGEXeorxia\tGFGüiana Francesa\tGGGuernsey\tGHGhana\tGIXibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadalupe\tGQGuinea Ecuatorial\tGRGrecia\tGSIllas Xeorxia do Sur e Sandwich do Sur\tGTGuatemala\tGUGuam\tGWGuinea Bissau\tGYGüiana\tHKHong Kong RAE da China\tHMIlla Heard e Illas McDonald\tHNHonduras\tHRCroacia\tHTHaití\tHUHungría\tIDIndonesia\tIEIrlanda\tILIsrael\tIMIlla de Man\tINIndia\tIOTerritorio Británico do Océano Índico\tIQIraq\tIRIrán\tISIslandia\tITItalia\tJEJersey\tJMXamaica\tJOXordania\tJPXapón\tKEKenya\tKGKirguizistán\tKHCamboxa\tKIKiribati\tKMComores\tKNSaint Kitts e Nevis\tKPCorea do Norte\tKRCorea do Sur\tKWKuwait\tKYIllas Caimán\tKZKazakistán\tLALaos\tLBLíbano\tLCSanta Lucía\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxemburgo\tLVLetonia\tLYLibia\tMAMarrocos\tMCMónaco\tMDRepública Moldova\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHIllas Marshall\tMKMacedonia do Norte\tMLMalí\tMMMyanmar (Birmania)\tMNMongolia\tMOMacau RAE da China\tMPIllas Marianas do Norte\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauricio\tMVMaldivas\tMWMalawi\tMXMéxico\tMYMalaisia\tMZMozambique\tNANamibia\tNCNova Caledonia\tNENíxer\tNFIlla Norfolk\tNGNixeria\tNINicaragua\tNLPaíses Baixos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelandia\tOMOmán\tPAPanamá\tPEPerú\tPFPolinesia Francesa\tPGPapúa-Nova Guinea\tPHFilipinas\tPKPaquistán\tPLPolonia\tPMSaint Pierre et Miquelon\tPNIllas Pitcairn\tPRPorto Rico\tPSTerritorios Palestinos\tPTPortugal\tPWPalau\tPYParaguai\tQAQatar\tREReunión\tRORomanía\tRSSerbia\tRURusia\tRWRuanda\tSAArabia Saudita\tSBIllas Salomón\tSCSeychelles\tSDSudán\tSESuecia\tSGSingapur\tSHSanta Helena\tSIEslovenia\tSJSvalbard e Jan Mayen\tSKEslovaquia\tSLSerra Leoa\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudán do Sur\tSTSan Tomé e Príncipe\tSVO Salvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCIllas Turks e Caicos\tTDChad\tTFTerritorios Austrais Franceses\tTGTogo\tTHTailandia\tTJTaxiquistán\tTKTokelau\tTLTimor Leste\tTMTurkmenistán\tTNTunisia\tTOTonga\tTRTurquía\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwán\tTZTanzania\tUAUcraína\tUGUganda\tUMIllas Menores Distantes dos Estados Unidos\tUSEstados Unidos\tUYUruguai\tUZUzbekistán\tVACidade do Vaticano\tVCSan Vicente e as Granadinas\tVEVenezuela\tVGIllas Virxes Británicas\tVIIllas Virxes Estadounidenses\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKosovo\tYEIemen\tYTMayotte\tZASuráfrica\tZMZambia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t ou \t\t, \t, \t ou \t
    w\t1
    x\tgalego\tgalego
    @gl-ES\tgalego\tgalego (España)

    """
  }
}
