// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `naq`: StaticString {
    """
    #naq
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tǁgoagas\tǃuias
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tǃKhanni\tǃKhanǀgôab\tǀKhuuǁkhâb\tǃHôaǂkhaib\tǃKhaitsâb\tGamaǀaeb\tǂKhoesaob\tAoǁkhuumûǁkhâb\tTaraǀkhuumûǁkhâb\tǂNûǁnâiseb\tǀHooǂgaeb\tHôasoreǁkhâb
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSep\tOct\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMantaxtsees\tDenstaxtsees\tWunstaxtsees\tDondertaxtsees\tFraitaxtsees\tSatertaxtsees\tSontaxtsees
    E1\tMa\tDe\tWu\tDo\tFr\tSat\tSon
    E2\tM\tE\tW\tD\tF\tA\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNAD$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorrab\tAEUnited Arab Emirates\tAFAfghanistanni\tAGAntiguab tsî Barbudab\tAIAnguillab\tALAlbaniab\tAMArmeniab\tAOAngolab\tARArgentinab\tASAmericab Samoab\tATAustriab\tAUAustralieb\tAWArubab\tAZAzerbaijanni\tBABosniab tsî Herzegovinab\tBBBarbados\tBDBanglades\tBEBelgiummi\tBFBurkina Fasob\tBGBulgariab\tBHBahrain\tBIBurundib\tBJBenins\tBMBermudas\tBNBrunei\tBOBoliviab\tBRBraziliab\tBSBahamas\tBTBhutans\tBWBotswanab\tBYBelarus\tBZBelize\tCAKanadab\tCDDemocratic Republic of the Congo\tCFCentral African Republiki\tCGCongob\tCHSwitzerlandi\tCIIvoorkusi\tCKCook Islands\tCLChilib\tCMCameroonni\tCNChinab\tCOColombiab\tCRCosta Rica\tCUCubab\tCVCape Verde Islands\tCYCyprus\tCZCzech Republiki\tDEDuitslandi\tDJDjibouti\tDKDenmarki\tDMDominicab\tDODominican Republic\tDZAlgeriab\tECEcuadori\tEEEstoniab\tEGEgipteb\tEREritreab\tESSpanieb\tETEthiopiab\tFIFinlandi\tFJFijib\tFKFalkland Islands\tFMMicronesia\tFRFrankreiki\tGAGaboni\tGBUnited Kingdom\tGDGrenada\tGEGeorgiab\tGFFrench Guiana\tGHGhanab\tGIGibraltar\tGLGreenland\tGMGambiab\tGNGuineab\tGPGuadeloupe\tGQEquatorial Guineab\tGRXrikelandi\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHNHonduras\tHRCroatiab\tHTHaiti\tHUHongareieb\tIDIndonesiab\tIEIrlandi\tILIsraeli\tINIndiab\tIQIraqi\tIRIranni\tISIceland\tITItaliab\tJMJamaicab\tJOJordanni\tJPJapanni\tKEKenyab\tKGKyrgyzstanni\tKHCambodiab\tKIKiribati\tKMComoros\tKNSaint Kitts and Nevis\tKPKoreab, Noord\tKRKoreab, Suid\tKWKuwaiti\tKYCayman Islands\tKZKazakhstanni\tLALaos\tLBLebanonni\tLCSaint Lucia\tLILiechtensteinni\tLKSri Lankab\tLRLiberiab\tLSLesothob\tLTLithuaniab\tLULuxembourgi\tLVLatvia\tLYLibyab\tMAMorocco\tMCMonaco\tMDMoldova\tMGMadagascari\tMHMarshall Islands\tMLMalib\tMMMyanmar\tMNMongolia\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawib\tMXMexicob\tMYMalaysiab\tMZMozambiki\tNANamibiab\tNCNew Caledonia\tNENigeri\tNFNorfolk Island\tNGNigerieb\tNINicaraguab\tNLNetherlands\tNONoorweeb\tNPNepali\tNRNauru\tNUNiue\tNZNew Zealandi\tOMOman\tPAPanama\tPEPerub\tPFFrench Polynesia\tPGPapua New Guineab\tPHPhilippinni\tPKPakistanni\tPLPolandi\tPMSaint Pierre and Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPalestinian West Bank and Gaza\tPTPortugali\tPWPalau\tPYParaguaib\tQAQatar\tRERéunion\tRORomania\tRURasiab\tRWRwandab\tSASaudi Arabiab\tSBSolomon Islands\tSCSeychelles\tSDSudanni\tSESwedeb\tSGSingapore\tSHSaint Helena\tSISlovenia\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegali\tSOSomaliab\tSRSuriname\tSTSão Tomé and Príncipe\tSVEl Salvadori\tSYSyriab\tSZSwazilandi\tTCTurks and Caicos Islands\tTDChadi\tTGTogob\tTHThailandi\tTJTajikistan\tTKTokelau\tTLEast Timor\tTMTurkmenistan\tTNTunisiab\tTOTonga\tTRTurkeieb\tTTTrinidad and Tobago\tTVTuvalu\tTWTaiwan\tTZTanzaniab\tUAUkraine\tUGUgandab\tUSAmerikab\tUYUruguaib\tUZUzbekistan\tVAVatican State\tVCSaint Vincent and the Grenadines\tVEVenezuelab\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnammi\tVUVanuatu\tWFWallis and Futuna\tWSSamoa\tYEYemen\tYTMayotte\tZASuid Afrikab\tZMZambiab\tZWZimbabweb
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tKhoekhoegowab\tKhoekhoegowab
    za\t#
    @naq-NA\tKhoekhoegowab\tKhoekhoegowab (Namibiab)

    """
  }
}
