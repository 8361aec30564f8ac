// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kgp`: StaticString {
    """
    #kgp
    t\t{HH}:{n}
    d.full\t{E0}, {d} ne {M0}, {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} ne {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} ne {M0}, {y}
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} ne {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0}, {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0}, {y}\t{M0}, {y}\u{2009}–\u{2009}\t{M0}, {y}
    M\t0\t1\t2
    M0\t1-Kysã\t2-Kysã\t3-Kysã\t4-Kysã\t5-Kysã\t6-Kysã\t7-Kysã\t8-Kysã\t9-Kysã\t10-Kysã\t11-Kysã\t12-Kysã
    M1\t1Ky.\t2Ky.\t3Ky.\t4Ky.\t5Ky.\t6Ky.\t7Ky.\t8Ky.\t9Ky.\t10Ky.\t11Ky.\t12Ky.
    M2\t1K\t2K\t3K\t4K\t5K\t6K\t7K\t8K\t9K\t10K\t11K\t12K
    E\t0\t1\t2
    E0\tpir-kurã-há\trégre-kurã-há\ttẽgtũ-kurã-há\tvẽnhkãgra-kurã-há\tpénkar-kurã-há\tsavnu\tnumĩggu
    E1\tpir.\trég.\ttẽg.\tvẽn.\tpén.\tsav.\tnum.
    E2\tP.\tR.\tT.\tV.\tP.\tS.\tN.
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tFJDFJC\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFCFA\tXPFCFPF
    r\tADỸnora\tAEEmĩrano Arame Unĩno\tAFAfeganĩtã\tAGỸntiguva kar Marmuna\tAIỸngira\tALArmánĩja\tAMArmẽnĩja\tAOỸgóra\tAQỸntartina\tARArjẽtinỹ\tASSamãva Amẽrikynỹ\tATAgtirija\tAUAvotyraria\tAWAruma\tAXGojga Goj-vẽso\tAZAjermajjáv\tBAMósinĩja\tBBJuvã-mág\tBDMágranési\tBEMérjika\tBFMurkinỹ Faso\tBGMurgarjia\tBHMarẽj\tBIMurũni\tBJMenĩnh\tBLSỹ Martoromeu\tBMMermũna\tBNMrunẽj\tBOMorivija\tBQPajisi Rur Karimejã\tBRMrasir\tBSMahámỹ\tBTMutỹv\tBVMuve Goj-vẽso\tBWMonsuvỹnỹ\tBYMiero-Husija\tBZMerije\tCAKanỹna\tCCKokonh Goj-vẽso (Killing)\tCDKãgo - Kĩsaja\tCFAfrikanỹ-kuju Repumrika\tCGKãgo Repumrika\tCHSuvisa\tCIJãn-mág-kupri Fyr\tCKKuki Goj-vẽso\tCLSire\tCMKamỹrãj\tCNSĩnỹ\tCOKorãmija\tCRKonhta Rika\tCUKuma\tCVPu Tánh\tCWKurasavo\tCXKrĩtimỹnh Goj-vẽso\tCYSipre\tCZSékija\tDEAremỹija\tDJNhimuti\tDKNinỹmỹrka\tDMNomĩnĩka\tDORepumrika Nomĩnĩkỹnỹ\tDZArjérija\tECEkuvanor\tEEEnhtonĩja\tEGEjito\tEHSahara Rãpur\tERErytiréja\tESEnhpỹnija\tETEtiópija\tFIFĩrỹnija\tFJFiji\tFKMỹrvĩnỹ Goj-vẽso\tFMGoj-vẽso-sĩ Kẽsir\tFOFaróve Goj-vẽso\tFRFrỹsa\tGAGabã\tGBRejnũ Unĩnu\tGDGranỹna\tGEJiórja\tGFFrỹsa Gijanỹ\tGGGérnesej\tGHGanỹ\tGIGimrar-tar\tGLGroẽrỹnija\tGMGỹmija\tGNGinẽ\tGPGuvanarupe\tGQGinẽ Ekuvatoriar\tGRGrésa\tGSJiórja-Sur kar Sỹnvisi-Sur Goj-vẽso Ag\tGTGuvatimỹra\tGUGuvỹm\tGWGinẽ-Misav\tGYGijỹnỹ\tHKHãg Kãg, Sinỹ ERA\tHMHárni kar Magtonarni Goj-vẽso Ag\tHNHãnura\tHRKroasa\tHTAjti\tHUŨgrija\tIDĨnonẽja\tIEIrỹna\tILIsihaé\tIMMỹn Goj-vẽso\tINĨnija\tIQIraki\tIRIrỹ\tISInhrỹnija\tITItarija\tJEJérsej\tJMJamỹjka\tJOJornánĩja\tJPJapã\tKEKenĩja\tKGKirginhtỹv\tKHKỹmója\tKIKirimati\tKMKomãre\tKNSỹ Krinhtóvỹv kar Nẽvinh\tKPNãrti-Koréja\tKRSur-Koréja\tKWKuvajti\tKYKajmỹm Goj-vẽso\tKZKajakinhtỹv\tLARaosi\tLBRimanã\tLCSỹta Rusija\tLIRinhsiténh-tajin\tLKSiri Rỹnka\tLRRimérija\tLSResotu\tLTRituỹnĩja\tLURusẽmurgu\tLVRetãnĩja\tLYRimija\tMAMỹhókonh\tMCMãnỹko\tMDMãrnova\tMEKrĩsá\tMFSỹ Mỹrtĩjũ\tMGMỹnaganhtar\tMHMỹrSar Goj-vẽso\tMKNãrti-Mỹsenonĩja\tMLMỹri\tMMMĩjỹmỹr\tMNMãngórija\tMOMỹkav, Sĩnỹ ERA\tMPNãrti-Mỹrijỹnỹ Goj-vẽso\tMQMỹrtinĩka\tMRMãritỹnĩja\tMSMãtisehati\tMTMỹrta\tMUMãriso\tMVMỹrniva\tMWMỹravi\tMXMẽsiku\tMYMỹraja\tMZMãsỹmiki\tNANỹmĩmija\tNCKarenonĩja Tãg\tNENĩjer\tNFNãrforki Goj-vẽso\tNGNĩjérija\tNINĩkaragva\tNLPajisi Rur\tNONãrovéga\tNPNẽpar\tNRNỹuru\tNUNĩvue\tNZJerỹnija Tãg\tOMOmỹ\tPAPanỹmỹ\tPEPiru\tPFFrỹsa Porinẽja\tPGPapuva-Ginẽ Tãg\tPHFiripinỹ\tPKPakinhtỹv\tPLPorãnija\tPMSỹ Penru kar Mĩkerỹv\tPNPinkajir Goj-vẽso\tPRPortu Hiku\tPSTehitórijo Parenhtinũ\tPTPortugar\tPWParavu\tPYParaguvaj\tQAKatar\tREHujáv\tROHomẽnĩja\tRSSérvija\tRUHusija\tRWHuỹna\tSAAramija Savnita\tSBSaromỹv Goj-vẽso\tSCSejserenh\tSDSuná\tSESuésa\tSGSĩgapura\tSHSỹnta Erenỹ\tSIEnhrovenĩja\tSJInhvarmarni kar Jan Mỹjẽn\tSKEnhrovakija\tSLKrĩ Mĩgkusũg-fi\tSMSỹ Mỹrĩnũ\tSNSenẽgar\tSOSomỹrija\tSRSurinỹmĩ\tSSSur-Sunáv\tSTSỹ Tomẽ kar Prĩsipi\tSVEr Sarvanor\tSXSĩti Mỹ’artẽn\tSYSirija\tSZEsuatinĩ\tTCTurka kar Kajko Goj-vẽso Ag\tTDSane\tTFSur Frỹsa Tehitórijo\tTGTogo\tTHTaj-Ga\tTJTanijikinhtỹv\tTKTokeravu\tTLTimãr-Rãjur\tTMTurkomẽnĩnhtỹv\tTNTunĩja\tTOTãga\tTRTurkija\tTTTrĩnane kar Tomagu\tTVTuvaru\tTWTajuvỹ\tTZTỹnjỹnĩja\tUAUkrỹnĩja\tUGUgỹna\tUMEUA Goj-vẽso Kãsir\tUSEnhtano Unĩno\tUYUrugvaj\tUZUnhmekinhtỹv\tVAVatikỹnũ Emã-mág\tVCSỹ Visenti kar Granỹninỹ\tVEVenẽjuvéra\tVGMritỹnĩja Goj-vẽso\tVIVirjĩg Goj-vẽso tỹ Amẽrikỹnỹ\tVNVijétinỹ\tVUVanũvatu\tWFVarinh kar Futunỹ\tWSSamãva\tXKKosovo\tYEJemẽn\tYTMỹjóte\tZASur-Afrika\tZMJỹmija\tZWJĩmamuje
    l\t kar \t\t, \t, \t kar \t
    lo\t ketũmỹr \t\t, \t, \t ketũmỹr \t
    w\t7
    x\tkanhgág\tkanhgág
    @kgp-BR\tkanhgág\tkanhgág (Mrasir)

    """
  }
}
