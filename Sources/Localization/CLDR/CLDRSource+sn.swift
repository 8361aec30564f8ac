// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sn`: StaticString {
    """
    #sn
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tNdira\tKukadzi\tKurume\tKubvumbi\tChivabvu\tChikumi\tChikunguru\tNyamavhuvhu\tGunyana\tGumiguru\tMbudzi\tZvita
    M1\tNdi\tKuk\tKur\tKub\tChv\tChk\tChg\tNya\tGun\tGum\tMbu\tZvi
    M2\tN\tK\tK\tK\tC\tC\tC\tN\tG\tG\tM\tZ
    E\t0\t1\t2
    E0\tMuvhuro\tChipiri\tChitatu\tChina\tChishanu\tMugovera\tSvondo
    E1\tMuv\tChp\tCht\tChn\tChs\tMug\tSvo
    E2\tM\tC\tC\tC\tC\tM\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEUnited Arab Emirates\tAFAfuganistani\tAGAntigua ne Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tARAjentina\tASSamoa ye Amerika\tATAustria\tAUAustralia\tAWArubha\tAZAzabajani\tBABoznia ne Herzegovina\tBBBarbados\tBDBangladeshi\tBEBeljium\tBFBukinafaso\tBGBulgaria\tBHBahareni\tBIBurundi\tBJBenini\tBMBermuda\tBNBurunei\tBOBolivia\tBRBrazil\tBSBahama\tBTBhutani\tBWBotswana\tBYBelarusi\tBZBelize\tCAKanada\tCDDemocratic Republic of the Congo\tCFCentral African Republic\tCGKongo\tCHSwitzerland\tCIIvory Coast\tCKZvitsuwa zveCook\tCLChile\tCMKameruni\tCNChina\tCOKolombia\tCRKostarika\tCUCuba\tCVZvitsuwa zveCape Verde\tCYCyprus\tCZCzech Republic\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAljeria\tECEcuador\tEEEstonia\tEGEgypt\tEREritrea\tESSpain\tETEtiopia\tFIFinland\tFJFiji\tFKZvitsuwa zveFalklands\tFMMicronesia\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHNHonduras\tHRKorasia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIzuraeri\tINIndia\tIQIraq\tIRIran\tISIceland\tITItaly\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHKambodia\tKIKiribati\tKMKomoro\tKNSaint Kitts and Nevis\tKPKorea, North\tKRKorea, South\tKWKuwait\tKYZvitsuwa zveCayman\tKZKazakhstan\tLALaos\tLBLebanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMGMadagascar\tMHZvitsuwa zveMarshall\tMLMali\tMMMyanmar\tMNMongolia\tMPZvitsuwa zvekumaodzanyemba eMariana\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFChitsuwa cheNorfolk\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSaint Pierre and Miquelon\tPNPitcairn\tPRPuerto Rico\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRURussia\tRWRwanda\tSASaudi Arabia\tSBZvitsuwa zvaSolomon\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSaint Helena\tSISlovenia\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSTSão Tomé and Príncipe\tSVEl Salvador\tSYSyria\tSZSwaziland\tTCZvitsuwa zveTurk neCaico\tTDChadi\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLEast Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkey\tTTTrinidad and Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUSAmerika\tUYUruguay\tUZUzbekistan\tVAVatican State\tVCSaint Vincent and the Grenadines\tVEVenezuela\tVGZvitsuwa zveHingirandi\tVIZvitsuwa zveAmerika\tVNVietnam\tVUVanuatu\tWFWallis and Futuna\tWSSamoa\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tchiShona\tchiShona
    za\t#
    @sn-ZW\tchiShona\tchiShona (Zimbabwe)

    """
  }
}
