// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `om`: StaticString {
    """
    #om
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tWD\tWB
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} {T} tti
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    d.long\t{M0} {d}, {y}
    dt.long\t{D} {T} tti
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tAmajjii\tGuraandhala\tBitootessa\tEebila\tCaamsaa\tWaxabajjii\tAdoolessa\tHagayya\tFulbaana\tOnkoloolessa\tSadaasa\tMudde
    M1\tAma\tGur\tBitootessa\tElb\tCam\tWax\tAdo\tHag\tFul\tOnk\tSadaasa\tMud
    M2\tA\tG\tB\tE\tC\tW\tA\tH\tF\tO\tS\tM
    E\t0\t1\t2
    E0\tWiixata\tKibxata\tRoobii\tKamisa\tJimaata\tSanbata\tDilbata
    E1\tWix\tKib\tRob\tKam\tJim\tSan\tDil
    E2\tW\tK\tR\tK\tJ\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Giriinwiich Gidduugaleessaa\t012Baha Afrikaa\t021Awurooppaa Gidduugaleessaa\t032Afrikaa Dhihaa\t042Afrikaa Gidduugaleessaa\t051Awurooppaa Bahaa\t065Awurooppaa Bahaa\t075Awurooppaa Gidduugaleessaa\t081Afrikaa Kibbaa\t091Haawayi-Alewutiyan\t0a3Haawayi-Alewutiyan\t0b1Alaaskaa\t0c3Alaaskaa\t0d1Atilaantiik\t0e1Biraaziliyaa\t0f1Arjentiinaa\t0g1Paaraaguwaayi\t0h1Bahaa\t0i1Gidduugaleessaa\t0j1Amazoon\t0k1Kolombiyaa\t0l1Maawonteen\t0m3Maawonteen\t0n2Veenzuweelaa\t0o2Fireench Guyinaa\t0p3Gidduugaleessaa\t0q2Yuukoon\t0r3Bahaa\t0t1Paasfiik\t0u3Paasfiik\t0v3Atilaantiik\t0y2Ikkuwaadoor\t0z2Guyaanaa\t101Kuubaa\t113Kuubaa\t121Paasfiik Meksiikaan\t132Boliiviyaa\t141Peeruu\t151Ql. Piyeeree fi Mikuyelo\t163Ql. Piyeeree fi Mikuyelo\t171Yuraagaayi\t181Fernando de Noronha\t192Surinaame\t1a1Chiilii\t1b5Chiilii\t1c1Newufaawondlaand\t1d3Newufaawondlaand\t1e2Sa’aatii Istaandaardii Awustiraaliyaa DhihaaDhiha Awustiraaliyaa\t1f2Daaviis\t1g2Dumont-d’Urville\t1h1Awustiraaliyaa Bahaa\t1i3Awustiraaliyaa Bahaa\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabaa\t1q2Kaazaakistaan\t1s1Turkemenistaan\t1t1Azerbaajiyaan\t1u2IndooChaayinaa\t1v1Krasnoyarsk\t1w2Kiyirigiyistan\t1x2Bruunee Darusalaam\t1y1Hindii\t1z2Istaandardii Yakutsk\t201Ulaanbaatar\t211Chaayinaa\t221Baangilaadish\t232Tiimoor Bahaa\t241Gaalfii\t252Tajikistaan\t261Hoong Koong\t271Hoovd\t281Irkutsk\t2a2Indooneeshiyaa Dhihaa\t2b2Indooneshiyaa Bahaa\t2c1Israa’eel\t2d3Israa’eel\t2e2Afgaanistaan\t2f1Paakistaan\t2g2Neeppaal\t2h2Maaleeshiyaa\t2i1Magadan\t2j2Indooneeshiyaa Gidduugaleessaa\t2k1Filippiins\t2l1Omsk\t2m1Kooriyaa\t2n2Maayinaamaar\t2o1Uzbeekistaan\t2p1Singaapoor\t2q1Tayipeyi\t2r1Joorjiyaa\t2s1Iraan\t2t2Bihutaan\t2u1Jaappaan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armaaniyaa\t2y1Azeeroos\t2z5Azeeroos\t301Awurooppaa Dhihaa\t315Awurooppaa Dhihaa\t321Keep Veerdee\t332Joorjiyaa Kibbaa\t341Odoloota Faalklaand\t351Awustiraaliyaa Gidduugaleessaa\t363Awustiraaliyaa Gidduugaleessaa\t371Dhiha Awustiraaliyaa Gidduugaleessaa\t381Lord Howe\t393Lord Howe\t3a1Odola Bahaa\t3b5Odola Bahaa\t3c1Aayiriish\t3d2Idil-Addunyaa Qindaa’e\t3f5Biritish\t3g1Mooskoo\t3h1Haawayi-Alewutiyan\t3i2Galaana Hindii\t3j2Odola Kirismaas\t3k4Kokos\t3l2Firaans Kibbaa fi Antaarktikaa\t3m2Siisheels\t3n2Maaldiivs\t3o1Moorishiyees\t3p2Riiyuuniyeen\t3q4Maarshaal\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuwatu\t3w4Fooneeks\t3x2Takelawu\t3y1Fiijii\t3z2Tuvalu\t402Galaapagoos\t412Gaambiyeer\t424Solomoon\t431Kamoroo\t444Line\t452Koosreyaa\t462Marquesas\t471Saamowaa\t482Naawuruu\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1Kaaledooniyaa Haaraa\t4d2Palawu\t4e2Pitcairn\t4f2Ponape\t4g2Paapuwaa Giinii Haaraa\t4h1Odoloota Kuuk\t4i2Tahiti\t4j4Giilbert\t4k1Tonga\t4l2Odola Wake\t4m2Wallis fi Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tETBBr\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndooraa\tAEYuunaatid Arab Emereet\tAFAfgaanistaan\tAGAntiiguyaa fi Barbuudaa\tAIAnguyilaa\tALAlbaaniyaa\tAMArmeeniyaa\tAOAngoolaa\tAQAntaarkitikaa\tARArjentiinaa\tASSaamowa Ameerikaa\tATAwustiriyaa\tAUAwustiraaliyaa\tAWArubaa\tAXOdoloota Alaand\tAZAzerbaajiyaan\tBABosiiniyaa fi Herzoogovinaa\tBBBarbaaros\tBDBanglaadish\tBEBeeljiyeem\tBFBurkiinaa Faasoo\tBGBulgaariyaa\tBHBaahireen\tBIBurundii\tBJBeenii\tBLSt. Barzeleemii\tBMBeermudaa\tBNBiruniyee\tBOBoliiviyaa\tBQNeezerlaandota Kariibaan\tBRBiraazil\tBSBahaamas\tBTBihuutan\tBVOdola Bowuvet\tBWBotosowaanaa\tBYBeelaarus\tBZBelize\tCAKanaadaa\tCCOdoloota Kokos (Keeliing)\tCDKoongoo - Kinshaasaa\tCFRippaablika Afrikaa Gidduugaleessaa\tCGKoongoo - Biraazaavil\tCHSiwizerlaand\tCIKoti divoor\tCKOdoloota Kuuk\tCLChiilii\tCMKaameruun\tCNChaayinaa\tCOKolombiyaa\tCRKostaa Rikaa\tCUKuubaa\tCVKeeppi Vaardee\tCWKurakowaa\tCXOdola Kirismaas\tCYQoophiroos\tCZCheechiya\tDEJarmanii\tDJJibuutii\tDKDeenmaark\tDMDominiikaa\tDODominikaa Rippaabilik\tDZAljeeriyaa\tECEkuwaador\tEEIstooniyaa\tEGMissir\tEHSahaaraa Dhihaa\tEREertiraa\tESIspeen\tETItoophiyaa\tFIFiinlaand\tFJFiijii\tFKOdoloota Faalklaand\tFMMaayikirooneeshiyaa\tFOOdoloota Fafo’ee\tFRFaransaay\tGAGaaboon\tGBUnited Kingdom\tGDGirinaada\tGEJoorjiyaa\tGFFaransaay Guyiinaa\tGGGuwernisey\tGHGaanaa\tGIGibraaltar\tGLGiriinlaand\tGMGaambiyaa\tGNGiinii\tGPGowadelowape\tGQIkkuwaatooriyaal Giinii\tGRGiriik\tGSJoorjikaa Kibba fi Odoloota Saanduwiich Kibbaa\tGTGuwaatimaalaa\tGUGuwama\tGWGiinii-Bisaawoo\tGYGuyaanaa\tHKHoong Koong SAR Chaayinaa\tHMOdoloota Herdii fi MaakDoonaald\tHNHondurus\tHRKirooshiyaa\tHTHaayitii\tHUHangaarii\tIDIndooneeshiyaa\tIEAyeerlaand\tILIsraa’eel\tIMIslee oof Maan\tINHindii\tIODaangaa Galaana Hindii Biritish\tIQIraaq\tIRIraan\tISAyeslaand\tITXaaliyaan\tJEJeersii\tJMJamaayikaa\tJOJirdaan\tJPJaappaan\tKEKeeniyaa\tKGKiyirigiyizistan\tKHKamboodiyaa\tKIKiribaatii\tKMKomoroos\tKNSt. Kiitis fi Neevis\tKPKooriyaa Kaaba\tKRKooriyaa Kibbaa\tKWKuweet\tKYOdoloota Saaymaan\tKZKazakistaan\tLALaa’oos\tLBLibaanoon\tLCSt. Suusiyaa\tLILichistensteyin\tLKSiri Laankaa\tLRLaayibeeriyaa\tLSLeseettoo\tLTLutaaniyaa\tLULuksembarg\tLVLativiyaa\tLYLiibiyaa\tMAMorookoo\tMCMoonaakoo\tMDMoldoovaa\tMEMontenegiroo\tMFSt. Martiin\tMGMadagaaskaar\tMHOdoloota Maarshaal\tMKMaqdooniyaa Kaabaa\tMLMaalii\tMMMaayinaamar (Burma)\tMNMongoliyaa\tMOMaka’oo SAR Chaayinaa\tMPOdola Maariyaanaa Kaabaa\tMQMartinikuwee\tMRMawuritaaniyaa\tMSMontiseerat\tMTMaaltaa\tMUMoorishiyees\tMVMaaldiivs\tMWMaalaawwii\tMXMeeksiikoo\tMYMaleeshiyaa\tMZMoozaambik\tNANamiibiyaa\tNCNeewu Kaaleedoniyaa\tNENiijer\tNFOdola Noorfoolk\tNGNaayijeeriyaa\tNINikaraguwaa\tNLNeezerlaand\tNONoorwey\tNPNeeppal\tNRNaawuruu\tNUNiwu’e\tNZNeewu Zilaand\tOMOmaan\tPAPaanamaa\tPEPeeruu\tPFPolineeshiyaa Faransaay\tPGPapuwa Neawu Giinii\tPHFilippiins\tPKPaakistaan\tPLPoolaand\tPMQl. Piyeeree fi Mikuyelon\tPNOdoloota Pitikaayirin\tPRPoortaar Riikoo\tPSDaangaawwan Paalestaayin\tPTPoorchugaal\tPWPalaawu\tPYPaaraguwaay\tQAKuwaatar\tRERiyuuniyeen\tRORoomaaniyaa\tRSSerbiyaa\tRURaashiyaa\tRWRuwwandaa\tSASaawud Arabiyaa\tSBOdoloota Solomoon\tSCSiisheels\tSDSudaan\tSESiwiidin\tSGSingaapoor\tSHSt. Helenaa\tSIIslooveeniyaa\tSJIsvaalbaard fi Jan Mayeen\tSKIsloovaakiyaa\tSLSeeraaliyoon\tSMSaan Mariinoo\tSNSenegaal\tSOSomaaliyaa\tSRSuriname\tSSSudaan Kibbaa\tSTSa’oo Toomee fi Prinsippee\tSVEl Salvaadoor\tSXSiint Maarteen\tSYSooriyaa\tSZIswaatinii\tTCTurkis fi Odoloota Kaayikos\tTDChaad\tTFDaangaawwan Kibbaa Faransaay\tTGToogoo\tTHTaayilaand\tTJTajikistaan\tTKTokelau\tTLTiimoor-Leestee\tTMTurkimenistaan\tTNTuniiziyaa\tTOTonga\tTRTarkiye\tTTTirinidan fi Tobaagoo\tTVTuvalu\tTWTaayiwwan\tTZTaanzaaniyaa\tUAYuukireen\tUGUgaandaa\tUMU.S. Odoloota Alaa\tUSYiinaayitid Isteet\tUYYuraagaay\tUZUzbeekistaan\tVAVaatikaan Siitii\tVCSt. Vinseet fi Gireenadines\tVEVeenzuweelaa\tVGOdoloota Varjiin Biritish\tVIU.S. Odoloota Varjiin\tVNVeetinaam\tVUVanuwaatu\tWFWaalis fi Futtuuna\tWSSaamowa\tXKKosoovoo\tYEYemen\tYTMaayootee\tZAAfrikaa Kibbaa\tZMZaambiyaa\tZWZimbaabuwee
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tOromoo\tOromoo
    za\t#\tSa’aatii Istaandaardii #\tSa’aatii #\tSa’aatii Guyyaa #\tSa’aatii Odoloota #\tSa’aatii Bonaa #
    @om-KE\tOromoo\tOromoo (Keeniyaa)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    E2\tW\tQ\tR\tK\tJ\tS\tD
    s\tKESKsh
    @om-ET\tOromoo\tOromoo (Itoophiyaa)

    """
  }
}
