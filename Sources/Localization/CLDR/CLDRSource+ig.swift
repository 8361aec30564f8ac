// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ig`: StaticString {
    """
    #ig
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} na {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} na {T}\u{2009}–\u{2009}\t{D} na {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} na {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} na {T}\u{2009}–\u{2009}\t{D} na {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJenụwarị\tFebrụwarị\tMaachị\tEpreel\tMee\tJun\tJulaị\tỌgọọst\tSeptemba\tỌktoba\tNovemba\tDisemba
    M1\tJen\tFeb\tMaa\tEpr\tMee\tJuu\tJul\tỌgọ\tSep\tỌkt\tNov\tDis
    M2\tJ\tF\tM\tE\tM\tJ\tJ\tỌ\tS\tỌ\tN\tD
    E\t0\t1\t2
    E0\tMọnde\tTiuzdee\tWenezdee\tTọọzdee\tFraịdee\tSatọdee\tSọndee
    E1\tMọn\tTiu\tWen\tTọọ\tFraị\tSat\tSọn
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua na Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBemuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCAgwaetiti Cocos (Keeling)\tCDCongo - Kinshasa\tCFCentral African Republik\tCGCongo\tCHSwitzerland\tCICôte d’Ivoire\tCKAgwaetiti Cook\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRKosta Rika\tCUCuba\tCVCape Verde\tCWKurakao\tCXAgwaetiti Christmas\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republik\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHỌdịda Anyanwụ Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMAgwaetiti Heard na Agwaetiti McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibia\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHAgwaetiti Marshall\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPAgwaetiti Northern Mariana\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldivesa\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFAgwaetiti Norfolk\tNGNaịjịrịa\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNAgwaetiti Pitcairn\tPRPuerto Rico\tPSMpaghara ndị Palestine\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBAgwaetiti Solomon\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFỤmụ ngalaba Frenchi Southern\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMObere Agwaetiti Dị Na Mpụga U.S\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t na \t\t, \t, \t, na \t
    lo\t ma ọ bụ \t\t, \t, \t, ma ọ bụ \t
    w\t1
    x\tIgbo\tIgbo
    @ig-NG\tIgbo\tIgbo (Naịjịrịa)

    """
  }
}
