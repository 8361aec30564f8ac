// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ee`: StaticString {
    """
    #ee
    t\t{a} ga {h}:{n}
    a\t00000000000011111111111101\tŋdi\tɣetrɔ
    d.full\t{E0}, {M0} {d} lia {y}
    dt.full\t{T} {D}
    dr.full\t{E0}, {M0} {d} lia – \t{E0}, {M0} {d} lia, {y}\t{E0}, {M0} {d} lia – \t{E0}, {M0} {d} lia, {y}\t{E0}, {M0} {d} lia, {y}\u{2009}–\u{2009}\t{E0}, {M0} {d} lia, {y}
    dtr.full\t{T} - ga \t{h}:{n} {D}\t{T}\u{2009}–\u{2009}\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    d.long\t{M0} {d} lia {y}
    dt.long\t{T} {D}
    dr.long\t{M0} {d} lia – \t{d} lia , {y}\t{M0} {d} lia – \t{M0} {d} lia, {y}\t{M0} {d} lia , {y}\u{2009}–\u{2009}\t{M0} {d} lia, {y}
    dtr.long\t{T} - ga \t{h}:{n} {D}\t{T}\u{2009}–\u{2009}\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    d.short\t{m}/{d}/{yy}
    dt.short\t{T} {D}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{T} - ga \t{h}:{n} {D}\t{T}\u{2009}–\u{2009}\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tdzove\tdzodze\ttedoxe\tafɔfĩe\tdame\tmasa\tsiamlɔm\tdeasiamime\tanyɔnyɔ\tkele\tadeɛmekpɔxe\tdzome
    M1\tdzv\tdzd\tted\tafɔ\tdam\tmas\tsia\tdea\tany\tkel\tade\tdzm
    M2\td\td\tt\ta\td\tm\ts\td\ta\tk\ta\td
    E\t0\t1\t2
    E0\tdzoɖa\tblaɖa\tkuɖa\tyawoɖa\tfiɖa\tmemleɖa\tkɔsiɖa
    E1\tdzo\tbla\tkuɖ\tyaw\tfiɖ\tmem\tkɔs
    E2\td\tb\tk\ty\tf\tm\tk
    gmt\tGMT\t+\t-\t:\t GMT\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t3
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t3
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tGHSGH₵\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra nutome\tAEUnited Arab Emirates nutome\tAFAfghanistan nutome\tAǴAntigua kple Barbuda nutome\tAIAnguilla nutome\tALAlbania nutome\tAMArmenia nutome\tAOAngola nutome\tAQAntartica nutome\tARArgentina nutome\tASAmerika Samoa nutome\tATAustria nutome\tAUAustralia nutome\tAWAruba nutome\tAXÅland ƒudomekpo nutome\tAZAzerbaijan nutome\tBABosnia kple Herzergovina nutome\tBBBarbados nutome\tBDBangladesh nutome\tBEBelgium nutome\tBFBurkina Faso nutome\tBGBulgaria nutome\tBHBahrain nutome\tBIBurundi nutome\tBJBenin nutome\tBLSaint Barthélemy nutome\tBMBermuda nutome\tBNBrunei nutome\tBOBolivia nutome\tBRBrazil nutome\tBSBahamas nutome\tBTBhutan nutome\tBVBouvet ƒudomekpo nutome\tBWBotswana nutome\tBYBelarus nutome\tBZBelize nutome\tCACanada nutome\tCCKokos (Kiling) fudomekpo nutome\tCDKongo Kinshasa nutome\tCFTitina Afrika repɔblik nutome\tCGKongo Brazzaville nutome\tCHSwitzerland nutome\tCIKote d’Ivoire nutome\tCKKook ƒudomekpo nutome\tCLTsile nutome\tCMKamerun nutome\tCNTsaina nutome\tCOKolombia nutome\tCRKosta Rika nutome\tCUKuba nutome\tCVKape Verde nutome\tCXKristmas ƒudomekpo nutome\tCYSaiprus nutome\tCZTsɛk repɔblik nutome\tDEGermania nutome\tDJDzibuti nutome\tDKDenmark nutome\tDMDominika nutome\tDODominika repɔblik nutome\tDZAlgeria nutome\tECEkuadɔ nutome\tEEEstonia nutome\tEGEgypte nutome\tEHƔetoɖoƒe Sahara nutome\tEREritrea nutome\tESSpain nutome\tETEtiopia nutome\tFIFinland nutome\tFJFidzi nutome\tFKFalkland ƒudomekpowo nutome\tFMMikronesia nutome\tFOFaroe ƒudomekpowo nutome\tFRFrance nutome\tGAGabɔn nutome\tGBUnited Kingdom nutome\tGDGrenada nutome\tGEGeorgia nutome\tGFFrentsi Gayana nutome\tGGGuernse nutome\tGHGhana nutome\tGIGibraltar nutome\tGLGrinland nutome\tGMGambia nutome\tGNGuini nutome\tGPGuadelupe nutome\tGQEkuatorial Guini nutome\tGRGreece nutome\tGSAnyiehe Georgia kple Anyiehe Sandwich ƒudomekpowo nutome\tGTGuatemala nutome\tGUGuam nutome\tGWGini-Bisao nutome\tGYGuyanadu\tHKHɔng Kɔng SAR Tsaina nutome\tHMHeard kple Mcdonald ƒudomekpowo nutome\tHNHondurasdu\tHRKroatsia nutome\tHTHaiti nutome\tHUHungari nutome\tIDIndonesia nutome\tIEIreland nutome\tILIsrael nutome\tIMAisle of Man nutome\tINIndia nutome\tIQiraqdukɔ\tIRIran nutome\tISAiseland nutome\tITItalia nutome\tJEDzɛse nutome\tJMDzamaika nutome\tJOYordan nutome\tJPDzapan nutome\tKEKenya nutome\tKGKirgizstan nutome\tKHKambodia nutome\tKIKiribati nutome\tKMKomoros nutome\tKNSaint Kitis kple Nevis nutome\tKPDziehe Korea nutome\tKRAnyiehe Korea nutome\tKWKuwait nutome\tKYKayman ƒudomekpowo nutome\tKZKazakstan nutome\tLALaos nutome\tLBLebanɔn nutome\tLCSaint Lusia nutome\tLILitsenstein nutome\tLKSri Lanka nutome\tLRLiberia nutome\tLSLɛsoto nutome\tLTLituania nutome\tLULazembɔg nutome\tLVLatvia nutome\tLYLibya nutome\tMAMoroko nutome\tMCMonako nutome\tMDMoldova nutome\tMEMontenegro nutome\tMFSaint Martin nutome\tMGMadagaska nutome\tMHMarshal ƒudomekpowo nutome\tMLMali nutome\tMMMyanmar (Burma) nutome\tMNMongolia nutome\tMOMacau SAR Tsaina nutome\tMPDziehe Marina ƒudomekpowo nutome\tMQMartiniki nutome\tMRMauritania nutome\tMSMontserrat nutome\tMTMalta nutome\tMUmauritiusdukɔ\tMVmaldivesdukɔ\tMWMalawi nutome\tMXMexico nutome\tMYMalaysia nutome\tMZMozambiki nutome\tNANamibia nutome\tNCNew Kaledonia nutome\tNENiger nutome\tNFNorfolk ƒudomekpo nutome\tNGNigeria nutome\tNINicaraguadukɔ\tNLNetherlands nutome\tNONorway nutome\tNPNepal nutome\tNRNauru nutome\tNUNiue nutome\tNZNew Zealand nutome\tOMOman nutome\tPAPanama nutome\tPEPeru nutome\tPFFrentsi Pɔlinesia nutome\tPGPapua New Gini nutome\tPHFilipini nutome\tPKPakistan nutome\tPLPoland nutome\tPMSaint Pierre kple Mikelɔn nutome\tPNPitkairn ƒudomekpo nutome\tPRPuerto Riko nutome\tPSPalestinia nutome\tPTPortugal nutome\tPWPalau nutome\tPYParagua nutome\tQAKatar nutome\tRERéunion nutome\tRORomania nutome\tRURussia nutome\tRWRwanda nutome\tSASaudi Arabia nutome\tSBSolomon ƒudomekpowo nutome\tSCSeshɛls nutome\tSDSudan nutome\tSESweden nutome\tSGSingapɔr nutome\tSHSaint Helena nutome\tSISlovenia nutome\tSJSvalbard kple Yan Mayen nutome\tSKSlovakia nutome\tSLSierra Leone nutome\tSMSan Marino nutome\tSNSenegal nutome\tSOSomalia nutome\tSRSuriname nutome\tSTSão Tomé kple Príncipe nutome\tSVEl Salvadɔ nutome\tSYSiria nutome\tSZSwaziland nutome\tTCTɛks kple Kaikos ƒudomekpowo nutome\tTDTsad nutome\tTFAnyiehe Franseme nutome\tTGTogo nutome\tTHThailand nutome\tTJTajikistan nutome\tTKTokelau nutome\tTLTimor-Leste nutome\tTMTɛkmenistan nutome\tTNTunisia nutome\tTOTonga nutome\tTRTɛki nutome\tTTTrinidad kple Tobago nutome\tTVTuvalu nutome\tTWTaiwan nutome\tTZTanzania nutome\tUAUkraine nutome\tUGUganda nutome\tUMU.S. Minor Outlaying ƒudomekpowo nutome\tUSUSA nutome\tUYuruguaydukɔ\tUZUzbekistan nutome\tVAVatikandu nutome\tVCSaint Vincent kple Grenadine nutome\tVEVenezuela nutome\tVGBritaintɔwo ƒe Virgin ƒudomekpowo nutome\tVIU.S. Vɛrgin ƒudomekpowo nutome\tVNVietnam nutome\tVUVanuatu nutome\tWFWallis kple Futuna nutome\tWSSamoa nutome\tYEYemen nutome\tYTMayotte nutome\tZAAnyiehe Africa nutome\tZMZambia nutome\tZWZimbabwe nutome
    l\t kple \t\t, \t, \t, kple \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\teʋegbe\teʋegbe
    @ee-TG\teʋegbe\teʋegbe (Togo nutome)
    t\t{HH}:{n}
    dtr.full\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    dtr.long\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    dtr.short\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    @ee-GH\teʋegbe\teʋegbe (Ghana nutome)

    """
  }
}
