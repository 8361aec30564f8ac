// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ceb`: StaticString {
    """
    #ceb
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} sa {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} sa {T}\u{2009}–\u{2009}\t{D} sa {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} sa {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} sa {T}\u{2009}–\u{2009}\t{D} sa {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tEnero\tPebrero\tMarso\tAbril\tMayo\tHunyo\tHulyo\tAgosto\tSeptiyembre\tOktubre\tNobyembre\tDisyembre
    M1\tEne\tPeb\tMar\tAbr\tMay\tHun\tHul\tAgo\tSep\tOkt\tNob\tDis
    M2\tE\tP\tM\tA\tM\tH\tH\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLunes\tMartes\tMiyerkules\tHuwebes\tBiyernes\tSabado\tDomingo
    E1\tLun\tMar\tMiy\tHuw\tBiy\tSab\tDom
    E2\tL\tM\tM\tH\tB\tS\tD
    gmt\tGMT\tGMT +\tGMT -\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS $\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXAland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICote d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuracao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHWestern Sahara\tEREritrea\tESEspanya\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOTeritoryo sa British Indian Ocean\tIQIraq\tIRIran\tISIceland\tITItalya\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSao Tome & Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t ug \t\t, \t, \t, ug \t
    lo\t o \t\t, \t, \t, o \t
    w\t7
    x\tCebuano\tCebuano
    @ceb-PH\tCebuano\tCebuano (Philippines)

    """
  }
}
