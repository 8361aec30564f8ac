// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fil`: StaticString {
    """
    #fil
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} nang {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} nang {T}\u{2009}–\u{2009}\t{D} nang {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} nang {T}
    dr.long\t{M0} {d}–\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} nang {T}\u{2009}–\u{2009}\t{D} nang {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tEnero\tPebrero\tMarso\tAbril\tMayo\tHunyo\tHulyo\tAgosto\tSetyembre\tOktubre\tNobyembre\tDisyembre
    M1\tEne\tPeb\tMar\tAbr\tMay\tHun\tHul\tAgo\tSet\tOkt\tNob\tDis
    M2\tE\tP\tM\tA\tM\tHun\tHul\tAgo\tSet\tOkt\tNob\tDis
    E\t0\t1\t1
    E0\tLunes\tMartes\tMiyerkules\tHuwebes\tBiyernes\tSabado\tLinggo
    E1\tLun\tMar\tMiy\tHuw\tBiy\tSab\tLin
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia and Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICôte d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuraçao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHKanlurang Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPHilagang Korea\tKRTimog Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacau SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPilipinas\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSTimog Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZSwaziland\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSEstados Unidos\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t at \t\t, \t, \t, at \t
    lo\t o \t\t, \t, \t, o \t
    w\t7
    x\tFilipino\tFilipino
    @fil-PH\tFilipino\tFilipino (Pilipinas)

    """
  }
}
