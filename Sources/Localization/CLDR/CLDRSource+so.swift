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
    z\t004Giriinwij\t012Bariga Afrika\t021Bartamaha Yurub\t032Galbeedka Afrika\t042Bartamaha Afrika\t051Bariga Yurub\t065Bariga Yurub\t075Bartamaha Yurub\t088Ah ee Koonfur Afrika\t091Hawaay-Alutiyaan\t0a3Hawaay-Alutiyaan\t0b1Alaska\t0c3Alaska\t0d1Atlantika Waqooyiga Ameerika\t0e6Baraasiliya\t0f1Arjentiina\t0g1Baragwaay\t0h1Bariga Waqooyiga Ameerika\t0i1Bartamaha Waqooyiga Ameerika\t0j1Amason\t0k1Kolambiya\t0l6Buuraleyda Waqooyiga Ameerika\t0m3Buurleyda Waqooyiga Ameerika\t0n2Fenezuweela\t0o2Ferenj Guyana\t0p3Bartamaha Waqooyiga Ameerika\t0q2Yukon\t0r3Bariga Waqooyiga Ameerika\t0s7Acre\t0t6Basifika Waqooyiga Ameerika\t0u3Basifika Waqooyiga Ameerika\t0v3Atlantika Waqooyiga Ameerika\t0y2Ekuwadoor\t0z2Guyaana\t101Kuuba\t113Kuuba\t121Baasifikada Meksiko\t132Boliifiya\t141Beeru\t152Caadiga Ah St. Beere & Mikiwelon\t163St. Beere & Mikiwelon\t171Urugwaay\t181Farnaando de Nooronha\t192Surineym\t1a1Jili\t1b5Jili\t1c1Niyuufoonlaan\t1d3Niyuufoonlaan\t1e1Galbeedka Astaraaliya\t1f4Davis\t1g2Dumont - d’urfille\t1h8ah ee Bariga Astaraaliya\t1i3Bariga Astaraaliya\t1j2Mawson\t1k1Niyuu Si’laan\t1l3Niyuu Si’laan\t1m2Rotera\t1n2Siyowa\t1o2Fostok\t1p1Carabta\t1q4Kazakhistan\t1r7Petropavlovsk-Kamchatski\t1s1Turkmenistan\t1t1Asarbeyjan\t1u4Indochina\t1v1Karasnoyarsik\t1w2Kiyrigistaan\t1x4Brunei\t1y1Hindiya\t1z1Yakut\t201Ulaanbaataar\t211Shiinaha\t221Bangledeesh\t234Timor-Leste\t242Gacanka\t252Tajikistan\t261Hoong Koong\t271Hofud\t281Irkutsik\t2a2Galbeedka Indoneeysiya\t2b2Indoneeysiya\t2c1Israaiil\t2d3Israaiil\t2e2Afggaanistaan\t2f1Bakistaan\t2g2Neebaal\t2h2Maleyshiya\t2i1Magedan\t2j2Bartamaha Indoneeysiya\t2k1Filibiin\t2l1Omsk\t2m1Kuuriya\t2n2Mayanmaar\t2o1Usbekistan\t2p2Singabuur\t2q1Taiwan\t2r1Joorjiya\t2s1Iiraan\t2t2Butaan\t2u1Jabaan\t2v1Faladifostok\t2w1Yekaterinbaag\t2x1Armeeniya\t2y1Asores\t2z5Asores\t301Galbeedka Yurub\t315Galbeedka Yurub\t321Keyb Faarde\t332Sowt Joorjiya\t341Faalklaan Aylaanis\t351Bartamaha Astaraaliya\t363Bartamaha Astaraaliya\t371Bartamaha Galbeedka Astaraaliya\t381Lod How\t393Lod How\t3a1Iistar Aylaan\t3b5Iistar Aylaan\t3c1Ayrishka\t3d2Isku-xiran ee Caalamka\t3e7Samara\t3f5Biritishka\t3g1Moskow\t3h1Hawaay-Alutiyaan\t3i2Badweynta Hindiya\t3j2Kirismas Aylaan\t3k2Kokos Aylaan\t3l2Koonfurta Faransiiska & Antaarktik\t3m2Siishalis\t3n2Maldifis\t3o1Morishiyaas\t3p2Riyuuniyon\t3q2Maarshaal Aylaanis\t3r1Jaatam\t3s3Jaatam\t3t1Samoa\t3u2Juuk\t3v1Fanuutu\t3w2Foonikis Aylaanis\t3x2Tokeluu\t3y1Fiji\t3z2Tufalu\t402Galabagos\t412Gambiyar\t422Solomon Aylaanis\t437Chamorro\t442Leyn Aylaan\t452Kosriy\t462Marquwesas\t471American Samoa\t482Nawroo\t492Niyuu\t4a6Norfolk Island\t4b2Maalinta ee Norfolk Island\t4c1Niyuu Kaledoniya\t4d2Balaw\t4e2Bitkeen\t4f4Pohnpei\t4g2Babuw Niyuu Giniya\t4h1Jasiiradaha Cook\t4i2Tahiti\t4j2Jilbeert Aylaan\t4k1Tonga\t4l2Wayk Iylaanis\t4m2Walis & Futuna
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
    za\t#\tWaqtiga Caadiga Ah ee #\tWaqtiga #\tWaqtiga Dharaarta ee #\tWakhtiga #\tWaqtiga Xagaaga ee #\tWaqtiga Caadiga ah ee #\tWakhtiga Caadiga ah ee #\tWaqtiyada Caadiga #
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
