// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mfe`: StaticString {
    """
    #mfe
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tzanvie\tfevriye\tmars\tavril\tme\tzin\tzilye\tout\tseptam\toktob\tnovam\tdesam
    M1\tzan\tfev\tmar\tavr\tme\tzin\tzil\tout\tsep\tokt\tnov\tdes
    M2\tz\tf\tm\ta\tm\tz\tz\to\ts\to\tn\td
    E\t0\t1\t2
    E0\tlindi\tmardi\tmerkredi\tzedi\tvandredi\tsamdi\tdimans
    E1\tlin\tmar\tmer\tze\tvan\tsam\tdim
    E2\tl\tm\tm\tz\tv\ts\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMURRs\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndor\tAEEmira arab ini\tAFAfganistan\tAGAntigua-ek-Barbuda\tAIAnguilla\tALAlbani\tAMArmeni\tAOAngola\tARLarzantinn\tASSamoa amerikin\tATLostris\tAULostrali\tAWAruba\tAZAzerbaïdjan\tBABosni-Herzegovinn\tBBBarbad\tBDBanglades\tBEBelzik\tBFBurkina Faso\tBGBilgari\tBHBahreïn\tBIBurundi\tBJBenin\tBMBermid\tBNBrunei\tBOBolivi\tBRBrezil\tBSBahamas\tBTBoutan\tBWBotswana\tBYBelaris\tBZBeliz\tCAKanada\tCDRepiblik demokratik Kongo\tCFRepiblik Lafrik Santral\tCGKongo\tCHLaswis\tCICôte d’Ivoire\tCKZil Cook\tCLShili\tCMKamerounn\tCNLasinn\tCOKolonbi\tCRCosta Rica\tCUCuba\tCVKap-Ver\tCYCyprus\tCZRepiblik Chek\tDEAlmagn\tDJDjibouti\tDKDannmark\tDMDominik\tDORepiblik dominikin\tDZAlzeri\tECEkwater\tEEEstoni\tEGLezipt\tERErythre\tESLespagn\tETLetiopi\tFIFinland\tFJFidji\tFKZil malwinn\tFMMikronezi\tFRLafrans\tGAGabon\tGBUnited Kingdom\tGDGrenad\tGEZeorzi\tGFGwiyann franse\tGHGhana\tGIZibraltar\tGLGreenland\tGMGambi\tGNGine\tGPGuadloup\tGQGine ekwatoryal\tGRGres\tGTGuatemala\tGUGuam\tGWGine-Bisau\tGYGuyana\tHNHonduras\tHRKroasi\tHTAyti\tHUOngri\tIDIndonezi\tIEIrland\tILIzrael\tINLenn\tIQIrak\tIRIran\tISIsland\tITItali\tJMZamaik\tJOZordani\tJPZapon\tKEKenya\tKGKirghizistan\tKHKambodj\tKIKiribati\tKMKomor\tKNSaint-Christophe-ek-Niévès\tKPLakore-dinor\tKRLakore-disid\tKWKoweit\tKYZil Kayman\tKZKazakstan\tLALaos\tLBLiban\tLCSainte-Lucie\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLezoto\tLTLituani\tLULuxembourg\tLVLetoni\tLYLibi\tMAMarok\tMCMonako\tMDMoldavi\tMGMadagaskar\tMHZil Marshall\tMLMali\tMMMyanmar\tMNMongoli\tMPZil Maryann dinor\tMQMartinik\tMRMoritani\tMSMontsera\tMTMalt\tMUMoris\tMVMaldiv\tMWMalawi\tMXMexik\tMYMalezi\tMZMozambik\tNANamibi\tNCNouvel-Kaledoni\tNENizer\tNFLil Norfolk\tNGNizeria\tNINicaragua\tNLOland\tNONorvez\tNPNepal\tNRNauru\tNUNiowe\tNZNouvel Zeland\tOMOman\tPAPanama\tPEPerou\tPFPolinezi franse\tPGPapouazi-Nouvel-Gine\tPHFilipinn\tPKPakistan\tPLPologn\tPMSaint-Pierre-ek-Miquelon\tPNPitcairn\tPRPorto Rico\tPSTeritwar Palestinn\tPTPortigal\tPWPalau\tPYParaguay\tQAKatar\tRELarenion\tRORoumani\tRULarisi\tRWRwanda\tSALarabi Saoudit\tSBZil Salomon\tSCSesel\tSDSoudan\tSELaswed\tSGSingapour\tSHSainte-Hélène\tSISloveni\tSKSlovaki\tSLSierra Leone\tSMSaint-Marin\tSNSenegal\tSOSomali\tSRSurinam\tSTSão Tome-ek-Prínsip\tSVSalvador\tSYLasiri\tSZSwaziland\tTCZil Tirk ek Caïcos\tTDTchad\tTGTogo\tTHThayland\tTJTadjikistan\tTKTokelau\tTLTimor oriantal\tTMTurkmenistan\tTNTinizi\tTOTonga\tTRTirki\tTTTrinite-ek-Tobago\tTVTuvalu\tTWTaiwan\tTZTanzani\tUAIkrenn\tUGOuganda\tUSLamerik\tUYUruguay\tUZOuzbekistan\tVALata Vatikan\tVCSaint-Vincent-ek-Grenadines\tVEVenezuela\tVGZil vierz britanik\tVIZil Vierz Lamerik\tVNVietnam\tVUVanuatu\tWFWallis-ek-Futuna\tWSSamoa\tYEYemenn\tYTMayot\tZASid-Afrik\tZMZambi\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tkreol morisien\tkreol morisien
    za\t#
    @mfe-MU\tkreol morisien\tkreol morisien (Moris)

    """
  }
}
