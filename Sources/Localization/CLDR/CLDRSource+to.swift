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
    @to-TO\tlea fakatonga\tlea fakatonga (Tonga)

    """
  }
}
