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
    z\t000Greenwich gaƒoƒo\t011East Africa\t022Central Europe\t030West Africa game\t041Central Africa\t050Ɣedzeƒe Europe gaƒoƒoɖoanyime\t063Ɣedzeƒe Europe ŋkekem\t074Central Europe\t082South Africa\t092Hawaii-Aleutia\t0a5Hawaii-Aleutia\t0b2Alaska\t0c5Alaska\t0d3Atlantic nutom\t0e2Brasilia\t0f2Argentina\t0g2Paraguay\t0h2Eastern America\t0i2Titina America\t0j2Amazon\t0k2Colombia\t0l2Mountain\t0m5Mountain\t0n1Venezuela\t0o1French Guiana\t0p5Titina America\t0r5Eastern America\t0t2Pacific\t0u5Pacific\t0v3Atlantic kel\t0y1Ecuador\t0z1Guyana\t103Cuba nutom\t113Cuba kel\t122Mexican Pacific\t131Bolivia\t142Peru\t153St. Pierre & Miquelon nutom\t163St. Pierre & Miquelon kel\t172Uruguay\t182Fernando de Noronha\t193Surinam\t1a2Chile\t1b4Chile\t1c3Newfoundland nutom\t1d3Newfoundland kel\t1e2Australian Western\t1f1Davis\t1g1Dumont-d’Urville\t1h2Australian Eastern\t1i5Australian Eastern\t1j1Mawson\t1k2New Zealand\t1l5New Zealand\t1m1Rothera\t1n1Syowa\t1o1Vostok\t1p2Arabia\t1s2Turkmenistan\t1t2Azerbaijan\t1u1Indonesia\t1v2Krasnoyarsk\t1w1Kyrgystan\t1x1Brunei Darussalam\t1y1India\t1z2Yakutsk\t202Ulan Bator\t212China\t222Bangladesh\t231East Timor\t242Gulf\t251Tajikistan\t262Hong Kong\t272Hovd\t282Irkutsk\t2a1Western Indonesia\t2b1Eastern Indonesia\t2c2Israel\t2d5Israel\t2e1Afghanistan\t2f2Pakistan\t2g1Nepal\t2h1Malaysia\t2i2Magadan\t2j1Central Indonesia\t2k2Philippine\t2l2Omsk\t2m2Korea\t2n1Myanmar\t2o2Uzbekistan\t2p2Singapore\t2q2Taipei\t2r2Georgia\t2s2Iran\t2t1Bhutan\t2u2Japan\t2v2Vladivostok\t2w2Yekaterinburg\t2x2Armenia\t2y2Azores\t2z4Azores\t302Western Europe\t314Western Europe\t322Cape Verde\t331South Georgia\t342Falkland Islands\t352Australian Central\t361Australian Central dzomeli\t372Australian Central Western\t382Lord Howe\t395Lord Howe\t3a2Easter Island\t3b4Easter Island\t3c2Ireland\t3d0Xexeme gaƒoƒoɖoanyi me\t3f4British\t3g2Moscow\t3h2Hawaii-Aleutia\t3i1Indian Ocean\t3j1Christmas Island\t3k6Cocos\t3l1French Southern & Antarctic\t3m1Seychelles\t3n1Maldives\t3o2Mauritius\t3p1Reunion\t3q6Marshall\t3r2Chatham\t3s5Chatham\t3t2Apia\t3u1Chuuk\t3v2Vanuatu\t3w6Phoenix\t3x1Tokelau\t3y2Fiji\t3z1Tuvalu\t401Galapagos\t411Gambier\t426Solomon\t431Chamorro\t446Line\t451Kosrae\t461Marquesas\t472Samoa\t481Nauru\t491Niue\t4a2Norfolk Island\t4b4Norfolk Island\t4c2New Caledonia\t4d1Palau\t4e1Pitcairn\t4f1Ponape\t4g1Papua New Guinea\t4h2Cook Islands\t4i1Tahiti\t4j6Gilbert\t4k2Tonga\t4l1Wake Island\t4m1Wallis & Futuna
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
    za\t#\t# gaƒoƒo me\t# nutome gaƒoƒo me\t#e gaƒoƒome\t# dzomeŋɔli gaƒoƒo me\t# kele gaƒoƒo me\t# Islands gaƒoƒo me
    @ee-TG\teʋegbe\teʋegbe (Togo nutome)
    t\t{HH}:{n}
    dtr.full\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    dtr.long\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    dtr.short\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    @ee-GH\teʋegbe\teʋegbe (Ghana nutome)

    """
  }
}
