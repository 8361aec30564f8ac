// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `to`: StaticString {
    """
    #to
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tHH\tEA
    d.full\t{E0} {d} {M1} {y}
    dt.full\t{D}, {T}
    dr.full\t{E0} {d} {M1}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D}, {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M1} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M1} {y}\t{M1} {y}\u{2009}–\u{2009}\t{M1} {y}
    M\t0\t2\t3
    M0\tSānuali\tFēpueli\tMaʻasi\tʻEpeleli\tMē\tSune\tSiulai\tʻAokosi\tSepitema\tʻOkatopa\tNōvema\tTīsema
    M1\tSānuali\tFēpueli\tMaʻasi\tʻEpeleli\tMē\tSune\tSiulai\tʻAokosi\tSēpitema\tʻOkatopa\tNōvema\tTīsema
    M2\tSān\tFēp\tMaʻa\tʻEpe\tMē\tSun\tSiu\tʻAok\tSēp\tʻOka\tNōv\tTīs
    M3\tS\tF\tM\tʻE\tM\tS\tS\tʻA\tS\tʻO\tN\tT
    E\t0\t1\t2
    E0\tMōnite\tTūsite\tPulelulu\tTuʻapulelulu\tFalaite\tTokonaki\tSāpate
    E1\tMōn\tTūs\tPul\tTuʻa\tFal\tTok\tSāp
    E2\tM\tT\tP\tT\tF\tT\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001kiliniuisi mālie\t018hahake\t022houa fakaʻeulope-loto\t038hihifo\t048loto\t052houa fakaʻeulope-hahake\t065houa fakaʻeulope-hahake\t075houa fakaʻeulope-loto\t088tonga\t097totonu\t0a7liliu\t0b2houa fakaʻalasika\t0c5houa fakaʻalasika\t0d3ʻatalanitiki taimi totonu\t0e2houa fakapalāsila\t0f2houa fakaʻasenitina\t0g2houa fakapalakuai\t0h3hahake taimi totonu\t0i3loto taimi totonu\t0j2houa fakaʻamasōne\t0k2houa fakakolomipia\t0l3moʻunga taimi totonu\t0m3moʻunga taimi liliu\t0n1venesuela\t0o1kuiana-fakafalanisē\t0p3loto taimi liliu\t0q1iukoni\t0r3hahake taimi liliu\t0s2houa fakaʻakelī\t0t3pasifika taimi totonu\t0u3pasifika taimi liliu\t0v3ʻatalanitiki taimi liliu\t0y1ʻekuetoa\t0z1kuiana\t102houa fakakiupa\t115houa fakakiupa\t122houa fakamekisikou-pasifika\t131polīvia\t142houa fakapelū\t152houa fakasā-piea-mo-mikeloni\t165houa fakasā-piea-mo-mikeloni\t172houa fakaʻulukuai\t182houa fakafēnanito-te-nolōnia\t191suliname\t1a2houa fakasili\t1b5houa fakasili\t1c2houa fakafonuaʻilofoʻou\t1d5houa fakafonuaʻilofoʻou\t1e4hihifo taimi totonu\t1f1tavisi\t1g1tūmoni-tūvile\t1h4hahake taimi totonu\t1i4hahake taimi liliu\t1j1mausoni\t1k2houa fakanuʻusila\t1l5houa fakanuʻusila\t1m1lotela\t1n1sioua\t1o1vositoki\t1p2houa fakaʻalepea\t1q1kasakitani\t1r2houa fakalūsia-petelopavilovisiki\t1s2houa fakatūkimenisitani\t1t2houa fakaʻasapaisani\t1u1ʻinitosiaina\t1v2houa fakalūsia-kalasinoiāsiki\t1w1kīkisitani\t1x1pulunei\t1y1ʻinitia\t1z2houa fakalūsia-ʻiākutisiki\t202houa fakaʻulānipātā\t212houa fakasiaina\t222houa fakapāngilātesi\t231timoa-hahake\t241kūlifi\t251tasikitani\t262houa fakahongi-kongi\t272houa fakahovite\t282houa fakalūsia-ʻīkutisiki\t2a9hihifo\t2b9hahake\t2c2houa fakaʻisileli\t2d5houa fakaʻisileli\t2e1ʻafikānisitani\t2f2houa fakapākisitani\t2g1nepali\t2h1maleisia\t2i2houa fakalūsia-makatani\t2j9loto\t2k2houa fakafilipaine\t2l2houa fakalūsia-ʻomisiki\t2m2houa fakakōlea\t2n1pema\t2o2houa fakaʻusipekitani\t2p1singapoa\t2q2houa fakataipei\t2r2houa fakaseōsia\t2s2houa fakaʻilaani\t2t1pūtani\t2u2houa fakasiapani\t2v2houa fakalūsia-valativositoki\t2w2houa fakalūsia-ʻiekatelinepūki\t2x2houa fakaʻāmenia\t2y2houa fakaʻāsolesi\t2z5houa fakaʻāsolesi\t302houa fakaʻeulope-hihifo\t315houa fakaʻeulope-hihifo\t322houa fakamuiʻi-vēte\t331siosiatonga\t346-fokulani taimi totonu\t354loto taimi totonu\t364loto taimi liliu\t374loto-hihifo taimi totonu\t382houa fakamotuʻeikihoue\t395houa fakamotuʻeikihoue\t3a2houa fakalapanui\t3b5houa fakalapanui\t3c2houa fakaʻaealani\t3d0taimi fakaemāmani\t3e2houa fakalūsia-samala\t3f5houa fakapilitānia\t3g2houa fakalūsia-mosikou\t3h7totonu\t3i1moanaʻinitia\t3j1motukilisimasi\t3k1motukokosi\t3l1ʻanetātikafalanisē\t3m6-seiseli\t3n1malativisi\t3o2houa fakamaulitiusi\t3p1lēunioni\t3q6masolo\t3r2houa fakasatihami\t3s5houa fakasatihami\t3t2houa fakaapia\t3u1tūke\t3v2houa fakavanuatu\t3w6foinikisi\t3x1tokelau\t3y2houa fakafisi\t3z1tūvalu\t401kalapakosi\t411kamipiē\t426solomone\t431kamolo\t446laine\t451kosilae\t461mākesasi\t472houa fakahaʻamoa\t481naulu\t491niuē\t4a2houa fakanoafōki\t4b5houa fakanoafōki\t4c2houa fakakaletōniafoʻou\t4d1palau\t4e1pitikani\t4f1pōnapē\t4g1papuaniukini\t4h6kuki taimi totonu\t4i1tahisi\t4j1kilipasi\t4k2houa fakatonga\t4l1motuueke\t4m1ʻuvea mo futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDAUD$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZD$\tPHP₱\tTOPT$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADʻAnitola\tAEʻAlepea Fakatahataha\tAFʻAfikānisitani\tAGAnitikua mo Palaputa\tAIAnikuila\tALʻAlipania\tAMʻĀmenia\tAOʻAngikola\tAQʻAnitātika\tARʻAsenitina\tASHaʻamoa ʻAmelika\tATʻAositulia\tAUʻAositelēlia\tAWʻAlupa\tAXʻOtumotu ʻAlani\tAZʻAsapaisani\tBAPosinia mo Hesikōvina\tBBPāpeitosi\tBDPengilātesi\tBEPelesiume\tBFPekano Faso\tBGPulukalia\tBHPaleini\tBIPuluniti\tBJPenini\tBLSā Patēlemi\tBMPēmuta\tBNPulunei\tBOPolīvia\tBQKalipiane fakahōlani\tBRPalāsili\tBSPahama\tBTPūtani\tBVMotu Puveti\tBWPotisiuana\tBYPelalusi\tBZPelise\tCAKānata\tCCʻOtumotu Koko\tCDKongo - Kinisasa\tCFLepupelika ʻAfilika Lotoloto\tCGKongo - Palasavila\tCHSuisilani\tCIMatafonua ʻAivolī\tCKʻOtumotu Kuki\tCLSili\tCMKameluni\tCNSiaina\tCOKolomipia\tCRKosita Lika\tCUKiupa\tCVMuiʻi Vēte\tCWKulasao\tCXMotu Kilisimasi\tCYSaipalesi\tCZSēkia\tDESiamane\tDJSiputi\tDKTenimaʻake\tDMTominika\tDOLepupelika Tominika\tDZʻAlisilia\tECʻEkuetoa\tEEʻEsitōnia\tEGʻIsipite\tEHSahala fakahihifo\tERʻElitulia\tESSipeini\tETʻĪtiōpia\tFIFinilani\tFJFisi\tFKʻOtumotu Fokulani\tFMMikolonīsia\tFOʻOtumotu Faloe\tFRFalanisē\tGAKaponi\tGBPilitānia\tGDKelenatā\tGESeōsia\tGFKuiana fakafalanisē\tGGKuenisī\tGHKana\tGISipalālitā\tGLKulinilani\tGMKamipia\tGNKini\tGPKuatalupe\tGQʻEkueta Kini\tGRKalisi\tGSʻOtumotu Seōsia-tonga mo Saniuisi-tonga\tGTKuatamala\tGUKuamu\tGWKini-Pisau\tGYKuiana\tHKHongi Kongi SAR Siaina\tHMʻOtumotu Heati mo Makitonali\tHNHonitulasi\tHRKuloisia\tHTHaiti\tHUHungakalia\tIDʻInitonēsia\tIEʻAealani\tILʻIsileli\tIMMotu Mani\tINʻInitia\tIOPotu fonua moana ʻInitia fakapilitānia\tIQʻIlaaki\tIRʻIlaani\tISʻAisilani\tITʻĪtali\tJESelusī\tJMSamaika\tJOSoatane\tJPSiapani\tKEKeniā\tKGKīkisitani\tKHKamipōtia\tKIKilipasi\tKMKomolosi\tKNSā Kitisi mo Nevisi\tKPKōlea tokelau\tKRKōlea tonga\tKWKueiti\tKYʻOtumotu Keimeni\tKZKasakitani\tLALau\tLBLepanoni\tLCSā Lūsia\tLILikitenisiteini\tLKSīlangikā\tLRLaipelia\tLSLesoto\tLTLituania\tLULakisimipeki\tLVLativia\tLYLīpia\tMAMoloko\tMCMonako\tMDMolotova\tMEMonitenikalo\tMFSā Mātini (fakafalanisē)\tMGMatakasika\tMHʻOtumotu Māsolo\tMKMasetōnia fakatokelau\tMLMāli\tMMMianimā (Pema)\tMNMongokōlia\tMOMakau SAR Siaina\tMPʻOtumotu Maliana tokelau\tMQMātiniki\tMRMaulitenia\tMSMoʻungaselati\tMTMalita\tMUMaulitiusi\tMVMalativisi\tMWMalaui\tMXMekisikou\tMYMalēsia\tMZMosēmipiki\tNANamipia\tNCNiu Kaletōnia\tNENisia\tNFMotu Nōfoliki\tNGNaisilia\tNINikalakua\tNLHōlani\tNONoauē\tNPNepali\tNRNaulu\tNUNiuē\tNZNuʻusila\tOMʻOmani\tPAPanamā\tPEPelū\tPFPolinisia fakafalanisē\tPGPapuaniukini\tPHFilipaini\tPKPākisitani\tPLPolani\tPMSā Piea mo Mikeloni\tPNʻOtumotu Pitikeni\tPRPuēto Liko\tPSPotu Palesitaine\tPTPotukali\tPWPalau\tPYPalakuai\tQAKatā\tRELēunioni\tROLomēnia\tRSSēpia\tRULūsia\tRWLuanitā\tSASaute ʻAlepea\tSBʻOtumotu Solomone\tSCʻOtumotu Seiseli\tSDSūteni\tSESuēteni\tSGSingapoa\tSHSā Helena\tSISilōvenia\tSJSivolopāti mo Sani Maieni\tSKSilōvakia\tSLSiela Leone\tSMSā Malino\tSNSenekalo\tSOSōmalia\tSRSuliname\tSSSūtani fakatonga\tSTSao Tomē mo Pilinisipe\tSVʻEle Salavatoa\tSXSā Mātini (fakahōlani)\tSYSīlia\tSZʻEsuatini\tTCʻOtumotu Tuki mo Kaikosi\tTDSāti\tTFPotu fonua tonga fakafalanisē\tTGToko\tTHTailani\tTJTasikitani\tTKTokelau\tTLTimoa fakahahake\tTMTūkimenisitani\tTNTunīsia\tTOTonga\tTRToake\tTTTilinitati mo Topako\tTVTūvalu\tTWTaiuani\tTZTenisānia\tUAʻŪkalaʻine\tUGʻIukanitā\tUMʻOtumotu siʻi ʻo ʻAmelika\tUSPuleʻanga fakatahataha ʻAmelika\tUYʻUlukuai\tUZʻUsipekitani\tVAKolo Vatikani\tVCSā Viniseni mo Kulenatini\tVEVenesuela\tVGʻOtumotu Vilikini fakapilitānia\tVIʻOtumotu Vilikini fakaʻamelika\tVNVietinami\tVUVanuatu\tWFʻUvea mo Futuna\tWSHaʻamoa\tXKKōsovo\tYEIemeni\tYTMaiote\tZAʻAfilika tonga\tZMSemipia\tZWSimipapuei
    l\t mo \t\t mo \t mo \t mo \t
    lo\t pē \t\t, \t, \t, pē \t
    w\t1
    x\tlea fakatonga\tlea fakatonga
    za\t#\thoua faka#\t# taimi totonu\thoua fakaʻamelika-tokelau #\thoua fakaʻaositelēlia-#\t# taimi liliu\thoua fakaʻotumotu#\thoua fakahauaiʻi-aleuti taimi #\thoua fakaʻafelika-#\thoua fakaʻinitonisia-#
    @to-TO\tlea fakatonga\tlea fakatonga (Tonga)

    """
  }
}
