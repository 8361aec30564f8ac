// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `so`: StaticString {
    """
    #so
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tGH\tGD
    d.full\t{E0}, {M1} {d}, {y}
    dt.full\t{D} ee {T}
    dr.full\t{E0}, {M1} {dd}\u{2009}–\u{2009}\t{E0}, {M1} {dd}, {y}\t{E0}, {M1} {dd}\u{2009}–\u{2009}\t{E0}, {M1} {dd}, {y}\t{E0}, {M1} {dd}, {y}\u{2009}–\u{2009}\t{E0}, {M1} {dd}, {y}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} ee {T}\u{2009}–\u{2009}\t{D} ee {T}
    d.long\t{M1} {d}, {y}
    dt.long\t{D} ee {T}
    dr.long\t{dd}–\t{dd} {M1} {y}\t{dd} {M1}\u{2009}–\u{2009}\t{dd} {M1} {y}\t{dd} {M1} {y}\u{2009}–\u{2009}\t{dd} {M1} {y}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} ee {T}\u{2009}–\u{2009}\t{D} ee {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} {y}
    mr\t{M1}\u{2009}–\u{2009}\t{M1} {y}\t{M1} {y}\u{2009}–\u{2009}\t{M1} {y}
    M\t0\t2\t3
    M0\tJannaayo\tFebraayo\tMaarso\tAbriil\tMaayo\tJuun\tLuulyo\tOgosto\tSebteembar\tOktoobar\tNoofeembar\tDiseembar
    M1\tJanaayo\tFebraayo\tMaarso\tAbriil\tMaayo\tJuun\tLuulyo\tAgosto\tSebtembar\tOktoobar\tNoofeembar\tDiseembar
    M2\tJan\tFeb\tMar\tAbr\tMay\tJun\tLul\tOgs\tSeb\tOkt\tNof\tDis
    M3\tJ\tF\tM\tA\tM\tJ\tL\tO\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tIsniin\tTalaado\tArbaco\tKhamiis\tJimco\tSabti\tAxad
    E1\tIsn\tTldo\tArbc\tKhms\tJmc\tSbti\tAxd
    E2\tI\tT\tA\tKh\tJ\tS\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBBDDBB\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tSOSS\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEMidawga Imaaraatka Carabta\tAFAfgaanistaan\tAGAntigua & Barbuuda\tAIAnguula\tALAlbaaniya\tAMArmeeniya\tAOAngoola\tAQAntaarktika\tARArjentiina\tASSamowa Ameerika\tATAwsteriya\tAUAwstaraaliya\tAWAruba\tAXJasiiradda Aland\tAZAsarbajan\tBABoosniya & Harsegofina\tBBBaarbadoos\tBDBangaladhesh\tBEBiljam\tBFBurkiina Faaso\tBGBulgaariya\tBHBaxreyn\tBIBurundi\tBJBiniin\tBLSt. Baathelemiy\tBMBarmuuda\tBNBuruneey\tBOBoliifiya\tBQKaribiyaan Nadarlands\tBRBaraasiil\tBSBahaamas\tBTBuutan\tBVBuufet Island\tBWBotuswaana\tBYBelarus\tBZBeliis\tCAKanada\tCCJasiiradda Kookoos\tCDJamhuuriyadda Dimuquraadiga Kongo\tCFJamhuuriyadda Afrikada Dhexe\tCGKongo\tCHSwiiserlaand\tCIAyfori Koost\tCKJasiiradda Kook\tCLJili\tCMKaameruun\tCNShiinaha\tCOKoloombiya\tCRCosta Rica\tCUKuuba\tCVJasiiradda Kayb Faarde\tCWKurakaaw\tCXJasiiradda Kirismas\tCYQubrus\tCZJekiya\tDEJarmal\tDJJabuuti\tDKDenmark\tDMDominika\tDOJamhuuriyaddda Dominika\tDZAljeeriya\tECIkuwadoor\tEEEstooniya\tEGMasar\tEHSaxaraha Galbeed\tEREritreeya\tESIsbeyn\tETItoobiya\tFIFinland\tFJFiji\tFKJaziiradaha Fooklaan\tFMMikroneesiya\tFOJasiiradda Faroo\tFRFaransiis\tGAGaaboon\tGBBoqortooyada Midowday\tGDGiriinaada\tGEJoorjiya\tGFFaransiis Gini\tGGGuurnsey\tGHGaana\tGIGibraltar\tGLGreenland\tGMGambiya\tGNGini\tGPGuadeluub\tGQEkuwatooriyal Gini\tGRGiriig\tGSJasiiradda Joorjiyada Koonfureed & Sandwij\tGTGuwaatamaala\tGUGuaam\tGWGini-Bisaaw\tGYGuyana\tHKHong Kong\tHMJasiiradda Haad & MakDonald\tHNHonduras\tHRKorweeshiya\tHTHaiti\tHUHangari\tIDIndoneesiya\tIEAyrlaand\tILIsraaʼiil\tIMJasiiradda Isle of Man\tINHindiya\tIODhul xadeedka Badweynta Hindiya ee Ingiriiska\tIQCiraaq\tIRIiraan\tISAyslaand\tITTalyaani\tJEJaarsey\tJMJamaaika\tJOUrdun\tJPJabaan\tKEKenya\tKGKirgistaan\tKHKamboodiya\tKIKiribati\tKMKomooros\tKNSt. Kitts iyo Nevis\tKPKuuriyada Waqooyi\tKRKuuriyada Koonfureed\tKWKuwayt\tKYCayman Islands\tKZKasaakhistaan\tLALaos\tLBLubnaan\tLCSt. Lusia\tLILiyjtensteyn\tLKSirilaanka\tLRLaybeeriya\tLSLosooto\tLTLituweeniya\tLULuksemboorg\tLVLatfiya\tLYLiibya\tMAMorooko\tMCMoonako\tMDMoldofa\tMEMoontenegro\tMFSt. Maartin\tMGMadagaskar\tMHJasiiradda Maarshal\tMKMasedooniya Waqooyi\tMLMaali\tMMMayanmar\tMNMongooliya\tMOMakaaw\tMPJasiiradda Waqooyiga Mariaana\tMQMaartinik\tMRMuritaaniya\tMSMontserrat\tMTMaalta\tMUMawrishiyaas\tMVMaaldiifis\tMWMalaawi\tMXMeksiko\tMYMalaysiya\tMZMusambiik\tNANamiibiya\tNCJasiiradda Niyuu Kaledooniya\tNENayjer\tNFJasiiradda Noorfolk\tNGNayjeeriya\tNINikaraaguwa\tNLNederlaands\tNONoorweey\tNPNebaal\tNRNauru\tNUNiue\tNZNiyuusiilaand\tOMCumaan\tPABaanama\tPEBeeru\tPFBooliyneesiya Faransiiska\tPGBabwa Niyuu Gini\tPHFilibiin\tPKBakistaan\tPLBooland\tPMSt. Pierre iyo Miquelon\tPNBitkairn\tPRBueerto Riiko\tPSDhulka Falastiiniyiinta daanta galbeed iyo marinka qasa\tPTBortugaal\tPWBalaaw\tPYBaraguaay\tQAQadar\tRERiyuuniyon\tRORumaaniya\tRSSeerbiya\tRURuush\tRWRuwanda\tSASacuudi Carabiya\tSBJasiiradda Solomon\tSCSishelis\tSDSuudaan\tSEIswidhan\tSGSingaboor\tSHSaynt Helena\tSIIslofeeniya\tSJJasiiradda Sfaldbaad & Jaan Mayen\tSKIslofaakiya\tSLSiraaliyoon\tSMSan Marino\tSNSinigaal\tSOSoomaaliya\tSRSurineym\tSSKoonfur Suudaan\tSTSao Tome & Birincibal\tSVEl Salfadoor\tSXSiint Maarteen\tSYSuuriya\tSZEswaatiini\tTCTurks & Kaikos Island\tTDJaad\tTFDhul xadeedka Koonfureed ee Faransiiska\tTGToogo\tTHTaylaand\tTJTajikistan\tTKTokelaaw\tTLTimor-Leste\tTMTurkmenistan\tTNTuniisiya\tTOTonga\tTRTurki\tTTTirinidaad & Tobago\tTVTufaalu\tTWTaywaan\tTZTansaaniya\tUAYukrayn\tUGUgaanda\tUMJasiiradaha ka baxsan Maraykanka\tUSMaraykanka\tUYUruguwaay\tUZUsbakistan\tVAMagaalada Faatikaan\tVCSt. Finsent & Girenadiins\tVEFenisuweela\tVGBiritish Farjin Island\tVIU.S Fargin Island\tVNFiyetnaam\tVUFanuaatu\tWFWalis & Futuna\tWSSamoowa\tXKKoosofo\tYEYaman\tYTMayotte\tZAKoonfur Afrika\tZMSaambiya\tZWSimbaabwe
    l\t iyo \t\t, \t, \t iyo \t
    lo\t ama \t\t, \t, \t ama \t
    w\t1
    x\tSoomaali\tSoomaali
    @so-DJ\tSoomaali\tSoomaali (Jabuuti)
    s\tDJFFdj
    w\t6
    @so-ET\tSoomaali\tSoomaali (Itoobiya)
    s\tETBBr
    w\t7
    @so-KE\tSoomaali\tSoomaali (Kenya)
    t\t{HH}:{n}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ee {T}\u{2009}–\u{2009}\t{D} ee {T}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ee {T}\u{2009}–\u{2009}\t{D} ee {T}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tKESKsh
    w\t7
    @so-SO\tSoomaali\tSoomaali (Soomaaliya)

    """
  }
}
