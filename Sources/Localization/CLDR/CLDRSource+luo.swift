// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `luo`: StaticString {
    """
    #luo
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
    M0\tDwe mar Achiel\tDwe mar Ariyo\tDwe mar Adek\tDwe mar Ang’wen\tDwe mar Abich\tDwe mar Auchiel\tDwe mar Abiriyo\tDwe mar Aboro\tDwe mar Ochiko\tDwe mar Apar\tDwe mar gi achiel\tDwe mar Apar gi ariyo
    M1\tDAC\tDAR\tDAD\tDAN\tDAH\tDAU\tDAO\tDAB\tDOC\tDAP\tDGI\tDAG
    M2\tC\tR\tD\tN\tB\tU\tB\tB\tC\tP\tC\tP
    E\t0\t1\t2
    E0\tWuok Tich\tTich Ariyo\tTich Adek\tTich Ang’wen\tTich Abich\tNgeso\tJumapil
    E1\tWUT\tTAR\tTAD\tTAN\tTAB\tNGS\tJMP
    E2\tW\tT\tT\tT\tT\tN\tJ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKESKsh\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua gi Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAZAzerbaijan\tBABosnia gi Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBMBermuda\tBNBrunei\tBOBolivia\tBRBrazil\tBSBahamas\tBTBhutan\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCDDemocratic Republic of the Congo\tCFCentral African Republic\tCGCongo\tCHSwitzerland\tCICôte d\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde Islands\tCYCyprus\tCZCzech Republic\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKChuia mar Falkland\tFMMicronesia\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tINIndia\tIQIraq\tIRIran\tISIceland\tITItaly\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSaint Kitts gi Nevis\tKPKorea Masawa\tKRKorea Milambo\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMGMadagascar\tMHChuia mar Marshall\tMLMali\tMMMyanmar\tMNMongolia\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFChuia mar Norfolk\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSaint Pierre gi Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPalestinian West Bank gi Gaza\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSaint Helena\tSISlovenia\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSTSão Tomé gi Príncipe\tSVEl Salvador\tSYSyria\tSZSwaziland\tTCTurks gi Caicos Islands\tTDChad\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLEast Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkey\tTTTrinidad gi Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUSUSA\tUYUruguay\tUZUzbekistan\tVAVatican State\tVCSaint Vincent gi Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis gi Futuna\tWSSamoa\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tDholuo\tDholuo
    za\t#
    @luo-KE\tDholuo\tDholuo (Kenya)

    """
  }
}
