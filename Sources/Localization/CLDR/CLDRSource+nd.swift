// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nd`: StaticString {
    """
    #nd
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tZibandlela\tNhlolanja\tMbimbitho\tMabasa\tNkwenkwezi\tNhlangula\tNtulikazi\tNcwabakazi\tMpandula\tMfumfu\tLwezi\tMpalakazi
    M1\tZib\tNhlo\tMbi\tMab\tNkw\tNhla\tNtu\tNcw\tMpan\tMfu\tLwe\tMpal
    M2\tZ\tN\tM\tM\tN\tN\tN\tN\tM\tM\tL\tM
    E\t0\t1\t2
    E0\tMvulo\tSibili\tSithathu\tSine\tSihlanu\tMgqibelo\tSonto
    E1\tMvu\tSib\tSit\tSin\tSih\tMgq\tSon
    E2\tM\tS\tS\tS\tS\tM\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua le Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tARAjentina\tASSamoa ye Amelika\tATAustria\tAUAustralia\tAWArubha\tAZAzerbaijan\tBABhosnia le Herzegovina\tBBBhabhadosi\tBDBhangiladeshi\tBEBhelgium\tBFBhukina Faso\tBGBhulgariya\tBHBhahareni\tBIBhurundi\tBJBhenini\tBMBhemuda\tBNBrunei\tBOBholiviya\tBRBrazili\tBSBhahamas\tBTBhutani\tBWBotswana\tBYBhelarusi\tBZBhelize\tCAKhanada\tCDDemocratic Republic of the Congo\tCFCentral African Republic\tCGKhongo\tCHSwitzerland\tCIIvory Coast\tCKCook Islands\tCLChile\tCMKhameruni\tCNChina\tCOKholombiya\tCRKhosta Rikha\tCUCuba\tCVCape Verde Islands\tCYCyprus\tCZCzech Republic\tDEGermany\tDJDjibouti\tDKDenmakhi\tDMDominikha\tDODominican Republic\tDZAljeriya\tECEcuador\tEEEstonia\tEGEgypt\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFRFuransi\tGAGabhoni\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFGwiyana ye Furansi\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambiya\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHNHonduras\tHRCroatia\tHTHayiti\tHUHungary\tIDIndonesiya\tIEIreland\tILIsuraeli\tINIndiya\tIQIraki\tIRIran\tISIceland\tITItali\tJMJamaica\tJOJodani\tJPJapan\tKEKhenya\tKGKyrgyzstan\tKHCambodia\tKIKhiribati\tKMKhomoro\tKNSaint Kitts and Nevis\tKPNorth Korea\tKRSouth Korea\tKWKhuweiti\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebhanoni\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLibheriya\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibhiya\tMAMorokho\tMCMonakho\tMDMoldova\tMGMadagaska\tMHMarshall Islands\tMLMali\tMMMyanmar\tMNMongolia\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMeksikho\tMYMalezhiya\tMZMozambique\tNANamibhiya\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeriya\tNINicaragua\tNLNetherlands\tNONoweyi\tNPNephali\tNRNauru\tNUNiue\tNZNew Zealand\tOMOmani\tPAPanama\tPEPheru\tPFPholinesiya ye Fulansi\tPGPapua New Guinea\tPHPhilippines\tPKPhakistani\tPLPholandi\tPMSaint Pierre and Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPalestinian West Bank and Gaza\tPTPortugal\tPWPalau\tPYParaguay\tQAKathari\tRERéunion\tRORomania\tRURashiya\tRWRuwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudani\tSESweden\tSGSingapore\tSHSaint Helena\tSISlovenia\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegali\tSOSomaliya\tSRSuriname\tSTSão Tomé and Príncipe\tSVEl Salvador\tSYSyria\tSZSwaziland\tTCTurks and Caicos Islands\tTDChadi\tTGThogo\tTHThayilandi\tTJTajikistan\tTKThokelawu\tTLEast Timor\tTMTurkmenistan\tTNTunisiya\tTOThonga\tTRThekhi\tTTTrinidad le Tobago\tTVThuvalu\tTWThayiwani\tTZTanzaniya\tUAYukreini\tUGUganda\tUSAmelika\tUYYurugwai\tUZUzbekistan\tVAVatican State\tVCSaint Vincent and the Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVhanuatu\tWFWallis and Futuna\tWSSamowa\tYEYemeni\tYTMayotte\tZAMzansi ye Afrika\tZMZambiya\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tisiNdebele\tisiNdebele
    za\t#
    @nd-ZW\tisiNdebele\tisiNdebele (Zimbabwe)

    """
  }
}
