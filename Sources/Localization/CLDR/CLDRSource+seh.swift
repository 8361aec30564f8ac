// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `seh`: StaticString {
    """
    #seh
    t\t{HH}:{n}
    d.full\t{E0}, {d} de {M0} de {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} de {M0} de {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} de {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJaneiro\tFevreiro\tMarco\tAbril\tMaio\tJunho\tJulho\tAugusto\tSetembro\tOtubro\tNovembro\tDecembro
    M1\tJan\tFev\tMar\tAbr\tMai\tJun\tJul\tAug\tSet\tOtu\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tChiposi\tChipiri\tChitatu\tChinai\tChishanu\tSabudu\tDimingu
    E1\tPos\tPir\tTat\tNai\tSha\tSab\tDim
    E2\tP\tC\tT\tN\tS\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tMZNMTn\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirados Árabes Unidos\tAFAfeganistão\tAGAntígua e Barbuda\tAIAnguilla\tALAlbânia\tAMArmênia\tAOAngola\tARArgentina\tASSamoa Americana\tATÁustria\tAUAustrália\tAWAruba\tAZAzerbaijão\tBABósnia-Herzegovina\tBBBarbados\tBDBangladesh\tBEBélgica\tBFBurquina Faso\tBGBulgária\tBHBahrain\tBIBurundi\tBJBenin\tBMBermudas\tBNBrunei\tBOBolívia\tBRBrasil\tBSBahamas\tBTButão\tBWBotsuana\tBYBelarus\tBZBelize\tCACanadá\tCDCongo-Kinshasa\tCFRepública Centro-Africana\tCGCongo\tCHSuíça\tCICosta do Marfim\tCKIlhas Cook\tCLChile\tCMRepública dos Camarões\tCNChina\tCOColômbia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCYChipre\tCZRepública Tcheca\tDEAlemanha\tDJDjibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZArgélia\tECEquador\tEEEstônia\tEGEgito\tEREritréia\tESEspanha\tETEtiópia\tFIFinlândia\tFJFiji\tFKIlhas Malvinas\tFMMicronésia\tFRFrança\tGAGabão\tGBReino Unido\tGDGranada\tGEGeórgia\tGFGuiana Francesa\tGHGana\tGIGibraltar\tGLGroênlandia\tGMGâmbia\tGNGuiné\tGPGuadalupe\tGQGuiné Equatorial\tGRGrécia\tGTGuatemala\tGUGuam\tGWGuiné Bissau\tGYGuiana\tHNHonduras\tHRCroácia\tHTHaiti\tHUHungria\tIDIndonésia\tIEIrlanda\tILIsrael\tINÍndia\tIQIraque\tIRIrã\tISIslândia\tITItália\tJMJamaica\tJOJordânia\tJPJapão\tKEQuênia\tKGQuirguistão\tKHCamboja\tKIQuiribati\tKMComores\tKNSão Cristovão e Nevis\tKPCoréia do Norte\tKRCoréia do Sul\tKWKuwait\tKYIlhas Caiman\tKZCasaquistão\tLALaos\tLBLíbano\tLCSanta Lúcia\tLILiechtenstein\tLKSri Lanka\tLRLibéria\tLSLesoto\tLTLituânia\tLULuxemburgo\tLVLetônia\tLYLíbia\tMAMarrocos\tMCMônaco\tMDMoldávia\tMGMadagascar\tMHIlhas Marshall\tMLMali\tMMMianmar\tMNMongólia\tMPIlhas Marianas do Norte\tMQMartinica\tMRMauritânia\tMSMontserrat\tMTMalta\tMUMaurício\tMVMaldivas\tMWMalawi\tMXMéxico\tMYMalásia\tMZMoçambique\tNANamíbia\tNCNova Caledônia\tNENíger\tNFIlhas Norfolk\tNGNigéria\tNINicarágua\tNLHolanda\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelândia\tOMOmã\tPAPanamá\tPEPeru\tPFPolinésia Francesa\tPGPapua-Nova Guiné\tPHFilipinas\tPKPaquistão\tPLPolônia\tPMSaint Pierre e Miquelon\tPNPitcairn\tPRPorto Rico\tPSTerritório da Palestina\tPTPortugal\tPWPalau\tPYParaguai\tQACatar\tREReunião\tRORomênia\tRURússia\tRWRuanda\tSAArábia Saudita\tSBIlhas Salomão\tSCSeychelles\tSDSudão\tSESuécia\tSGCingapura\tSHSanta Helena\tSIEslovênia\tSKEslováquia\tSLSerra Leoa\tSMSan Marino\tSNSenegal\tSOSomália\tSRSuriname\tSTSão Tomé e Príncipe\tSVEl Salvador\tSYSíria\tSZSuazilândia\tTCIlhas Turks e Caicos\tTDChade\tTGTogo\tTHTailândia\tTJTadjiquistão\tTKTokelau\tTLTimor Leste\tTMTurcomenistão\tTNTunísia\tTOTonga\tTRTurquia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tUAUcrânia\tUGUganda\tUSEstados Unidos\tUYUruguai\tUZUzbequistão\tVAVaticano\tVCSão Vicente e Granadinas\tVEVenezuela\tVGIlhas Virgens Britânicas\tVIIlhas Virgens dos EUA\tVNVietnã\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tYEIêmen\tYTMayotte\tZAÁfrica do Sul\tZMZâmbia\tZWZimbábue
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tsena\tsena
    za\t#
    @seh-MZ\tsena\tsena (Moçambique)

    """
  }
}
