// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `az`: StaticString {
    """
    #az
    t\t{HH}:{n}
    d.full\t{d} {M0} {y}, {E0}
    dt.full\t{D}/{T}
    dr.full\t{E0}, {d}\u{2009}{M0} –\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}/{T}\u{2009}–\u{2009}\t{D}/{T}
    d.long\t{d} {M0} {y}
    dt.long\t{D}/{T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}/{T}\u{2009}–\u{2009}\t{D}/{T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tyanvar\tfevral\tmart\taprel\tmay\tiyun\tiyul\tavqust\tsentyabr\toktyabr\tnoyabr\tdekabr
    M1\tyan\tfev\tmar\tapr\tmay\tiyn\tiyl\tavq\tsen\tokt\tnoy\tdek
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t3
    E0\tbazar ertəsi\tçərşənbə axşamı\tçərşənbə\tcümə axşamı\tcümə\tşənbə\tbazar
    E1\tB.E.\tÇ.A.\tÇ.\tC.A.\tC.\tŞ.\tB.
    E3\t1\t2\t3\t4\t5\t6\t7
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Qrinviç Orta\t018Şərq\t021Mərkəzi Avropa\t038Qərb\t048Mərkəz\t051Şərqi Avropa\t063Şərqi Avropa\t073Mərkəzi Avropa\t088Cənub\t091Havay-Aleut\t0a3Havay-Aleut\t0b1Alyaska\t0c3Alyaska\t0d0Atlantik Standart Vaxt\t0e1Braziliya\t0f1Argentina\t0g1Paraqvay\t0h1Şimali Şərqi Amerika\t0i1Mərkəzi Amerika\t0j1Amazon\t0k1Kolumbiya\t0l1Şimali Dağlıq Amerika\t0m3Şimali Dağlıq Amerika\t0n2Venesuela\t0o2Fransız Qvianası\t0p4Mərkəzi Amerika yay\t0q2Yukon\t0r3Şimali Şərqi Amerika\t0t1Şimali Amerika Sakit Okean\t0u3Şimali Amerika Sakit Okean\t0v3Atlantik\t0y2Ekvador\t0z2Qayana\t101Kuba\t113Kuba\t121Meksika Sakit Okean\t132Boliviya\t141Peru\t151Müqəddəs Pyer və Mikelon\t163Müqəddəs Pyer və Mikelon\t171Uruqvay\t181Fernando de Noronya\t192Surinam\t1a1Çili\t1b3Çili\t1c1Nyufaundlend\t1d3Nyufaundlend\t1e6Qərb\t1f2Devis\t1g2Dümon-d’Ürvil\t1h6Şərq\t1i3Şərqi Avstraliya\t1j2Mouson\t1k1Yeni Zelandiya\t1l3Yeni Zelandiya\t1m2Rotera\t1n2Syova\t1o2Vostok\t1p1Ərəbistan\t1q4Qazaxıstan\t1s1Türkmənistan\t1t1Azərbaycan\t1u2Hindçin\t1v1Krasnoyarsk\t1w2Qırğızıstan\t1x4Brunei Darussalam\t1y2Hindistan\t1z1Yakutsk\t201Ulanbator\t211Çin\t221Banqladeş\t232Şərqi Timor\t242Körfəz\t252Tacikistan\t261Honq Konq\t271Hovd\t281İrkutsk\t294Türkiya standart\t2a7Qərb\t2b7Şərq\t2c1İsrail\t2d3İsrail\t2e2Əfqanıstan\t2f4Pakistan Standart\t2g4Nepal\t2h2Malayziya\t2i1Maqadan\t2j7Mərkəz\t2k1Filippin\t2l1Omsk\t2m1Koreya\t2n2Myanma\t2o1Özbəkistan\t2p2Sinqapur\t2q1Taybey\t2r1Gurcüstan\t2s1İran\t2t2Butan\t2u1Yaponiya\t2v1Vladivostok\t2w1Yekaterinburq\t2x1Ermənistan\t2y1Azor\t2z3Azor\t301Qərbi Avropa\t313Qərbi Avropa\t321Kape Verde\t332Cənubi Corciya\t341Folklend Adaları\t356Mərkəz\t363Mərkəzi Avstraliya\t376Mərkəzi Qərb\t381Lord Hau\t394Lord Hau Yay\t3a1Pasxa Adası\t3b3Pasxa Adası\t3c3İrlandiya\t3d4Koordinasiya edilmiş ümumdünya\t3e4Samara standart\t3f3Britaniya\t3g1Moskva\t3h1Havay-Aleut\t3i2Hind Okeanı\t3j2Milad Adası\t3k5Kokos\t3l2Fransız Cənubi və Antarktik\t3m5Seyşel\t3n2Maldiv\t3o1Mavriki\t3p0Reyunyon\t3q5Marşal\t3r1Çatham\t3s3Çatham\t3t1Apia\t3u2Çuuk\t3v1Vanuatu\t3w5Feniks\t3x2Tokelau\t3y1Fici\t3z2Tuvalu\t402Qalapaqos\t412Qambier\t425Solomon\t432Çamorro\t445Layn\t452Korse\t462Markesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Adası\t4b3Norfolk Adası\t4c1Yeni Kaledoniya\t4d2Palau\t4e2Pitkern\t4f2Ponape\t4g2Papua Yeni Qvineya\t4h1Kuk Adaları\t4i2Tahiti\t4j5Gilbert\t4k1Tonqa\t4l2Ueyk\t4m2Uollis və Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tAZN₼\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirləşmiş Ərəb Əmirlikləri\tAFƏfqanıstan\tAGAntiqua və Barbuda\tAIAngilya\tALAlbaniya\tAMErmənistan\tAOAnqola\tAQAntarktika\tARArgentina\tASAmerika Samoası\tATAvstriya\tAUAvstraliya\tAWAruba\tAXAland adaları\tAZAzərbaycan\tBABosniya və Herseqovina\tBBBarbados\tBDBanqladeş\tBEBelçika\tBFBurkina Faso\tBGBolqarıstan\tBHBəhreyn\tBIBurundi\tBJBenin\tBLSent-Bartelemi\tBMBermud adaları\tBNBruney\tBOBoliviya\tBQKarib Niderlandı\tBRBraziliya\tBSBaham adaları\tBTButan\tBVBuve adası\tBWBotsvana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kilinq) adaları\tCDKonqo - Kinşasa\tCFMərkəzi Afrika Respublikası\tCGKonqo - Brazzavil\tCHİsveçrə\tCIKotd’ivuar\tCKKuk adaları\tCLÇili\tCMKamerun\tCNÇin\tCOKolumbiya\tCRKosta Rika\tCUKuba\tCVKabo-Verde\tCWKurasao\tCXMilad adası\tCYKipr\tCZÇexiya\tDEAlmaniya\tDJCibuti\tDKDanimarka\tDMDominika\tDODominikan Respublikası\tDZƏlcəzair\tECEkvador\tEEEstoniya\tEGMisir\tEHQərbi Saxara\tEREritreya\tESİspaniya\tETEfiopiya\tFIFinlandiya\tFJFici\tFKFolklend adaları\tFMMikroneziya\tFOFarer adaları\tFRFransa\tGAQabon\tGBBirləşmiş Krallıq\tGDQrenada\tGEGürcüstan\tGFFransa Qvianası\tGGGernsi\tGHQana\tGICəbəllütariq\tGLQrenlandiya\tGMQambiya\tGNQvineya\tGPQvadelupa\tGQEkvatorial Qvineya\tGRYunanıstan\tGSCənubi Corciya və Cənubi Sendviç adaları\tGTQvatemala\tGUQuam\tGWQvineya-Bisau\tGYQayana\tHKHonq Konq Xüsusi İnzibati Rayonu Çin\tHMHerd və Makdonald adaları\tHNHonduras\tHRXorvatiya\tHTHaiti\tHUMacarıstan\tIDİndoneziya\tIEİrlandiya\tILİsrail\tIMMen adası\tINHindistan\tIOBritaniyanın Hind Okeanı Ərazisi\tIQİraq\tIRİran\tISİslandiya\tITİtaliya\tJECersi\tJMYamayka\tJOİordaniya\tJPYaponiya\tKEKeniya\tKGQırğızıstan\tKHKamboca\tKIKiribati\tKMKomor adaları\tKNSent-Kits və Nevis\tKPŞimali Koreya\tKRCənubi Koreya\tKWKüveyt\tKYKayman adaları\tKZQazaxıstan\tLALaos\tLBLivan\tLCSent-Lusiya\tLILixtenşteyn\tLKŞri-Lanka\tLRLiberiya\tLSLesoto\tLTLitva\tLULüksemburq\tLVLatviya\tLYLiviya\tMAMərakeş\tMCMonako\tMDMoldova\tMEMonteneqro\tMFSent Martin\tMGMadaqaskar\tMHMarşal adaları\tMKŞimali Makedoniya\tMLMali\tMMMyanma\tMNMonqolustan\tMOMakao XİR Çin\tMPŞimali Marian adaları\tMQMartinik\tMRMavritaniya\tMSMonserat\tMTMalta\tMUMavriki\tMVMaldiv adaları\tMWMalavi\tMXMeksika\tMYMalayziya\tMZMozambik\tNANamibiya\tNCYeni Kaledoniya\tNENiger\tNFNorfolk adası\tNGNigeriya\tNINikaraqua\tNLNiderland\tNONorveç\tNPNepal\tNRNauru\tNUNiue\tNZYeni Zelandiya\tOMOman\tPAPanama\tPEPeru\tPFFransa Polineziyası\tPGPapua-Yeni Qvineya\tPHFilippin\tPKPakistan\tPLPolşa\tPMMüqəddəs Pyer və Mikelon\tPNPitkern adaları\tPRPuerto Riko\tPSFələstin Əraziləri\tPTPortuqaliya\tPWPalau\tPYParaqvay\tQAQətər\tREReyunyon\tRORumıniya\tRSSerbiya\tRURusiya\tRWRuanda\tSASəudiyyə Ərəbistanı\tSBSolomon adaları\tSCSeyşel adaları\tSDSudan\tSEİsveç\tSGSinqapur\tSHMüqəddəs Yelena\tSISloveniya\tSJSvalbard və Yan-Mayen\tSKSlovakiya\tSLSyerra-Leone\tSMSan-Marino\tSNSeneqal\tSOSomali\tSRSurinam\tSSCənubi Sudan\tSTSan-Tome və Prinsipi\tSVSalvador\tSXSint-Marten\tSYSuriya\tSZEsvatini\tTCTörks və Kaykos adaları\tTDÇad\tTFFransanın Cənub Əraziləri\tTGToqo\tTHTailand\tTJTacikistan\tTKTokelau\tTLŞərqi Timor\tTMTürkmənistan\tTNTunis\tTOTonqa\tTRTürkiyə\tTTTrinidad və Tobaqo\tTVTuvalu\tTWTayvan\tTZTanzaniya\tUAUkrayna\tUGUqanda\tUMABŞ-a bağlı kiçik adacıqlar\tUSAmerika Birləşmiş Ştatları\tUYUruqvay\tUZÖzbəkistan\tVAVatikan\tVCSent-Vinsent və Qrenadinlər\tVEVenesuela\tVGBritaniyanın Virgin adaları\tVIABŞ Virgin adaları\tVNVyetnam\tVUVanuatu\tWFUollis və Futuna\tWSSamoa\tXKKosovo\tYEYəmən\tYTMayot\tZACənub Afrika\tZMZambiya\tZWZimbabve
    l\t və \t\t, \t, \t və \t
    lo\t yaxud \t\t, \t, \t, yaxud \t
    w\t1
    x\tazərbaycan\tazərbaycan
    za\t#\t# Standart Vaxtı\t# Vaxtı\t# Yay Vaxtı\t# vaxtı\t# Adaları Vaxtı\t#i Avstraliya Standart Vaxtı\t#i İndoneziya Vaxtı\t#i Afrika Vaxtı
    #az-Arab
    t\t{HH}:{n}
    d.full\t{d} {M0} {y}, {E0}
    dt.full\t{D}/{T}
    dr.full\t{E0}, {d}\u{2009}{M0} –\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}/{T}\u{2009}–\u{2009}\t{D}/{T}
    d.long\t{d} {M0} {y}
    dt.long\t{D}/{T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}/{T}\u{2009}–\u{2009}\t{D}/{T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tyanvar\tfevral\tmart\taprel\tmay\tiyun\tiyul\tavqust\tsentyabr\toktyabr\tnoyabr\tdekabr
    M1\tyan\tfev\tmar\tapr\tmay\tiyn\tiyl\tavq\tsen\tokt\tnoy\tdek
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t3
    E0\tbazar ertəsi\tçərşənbə axşamı\tçərşənbə\tcümə axşamı\tcümə\tşənbə\tbazar
    E1\tB.E.\tÇ.A.\tÇ.\tC.A.\tC.\tŞ.\tB.
    E3\t1\t2\t3\t4\t5\t6\t7
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Qrinviç Orta\t018Şərq\t021Mərkəzi Avropa\t038Qərb\t048Mərkəz\t051Şərqi Avropa\t063Şərqi Avropa\t073Mərkəzi Avropa\t088Cənub\t091Havay-Aleut\t0a3Havay-Aleut\t0b1Alyaska\t0c3Alyaska\t0d0Atlantik Standart Vaxt\t0e1Braziliya\t0f1Argentina\t0g1Paraqvay\t0h1Şimali Şərqi Amerika\t0i1Mərkəzi Amerika\t0j1Amazon\t0k1Kolumbiya\t0l1Şimali Dağlıq Amerika\t0m3Şimali Dağlıq Amerika\t0n2Venesuela\t0o2Fransız Qvianası\t0p4Mərkəzi Amerika yay\t0q2Yukon\t0r3Şimali Şərqi Amerika\t0t1Şimali Amerika Sakit Okean\t0u3Şimali Amerika Sakit Okean\t0v3Atlantik\t0y2Ekvador\t0z2Qayana\t101Kuba\t113Kuba\t121Meksika Sakit Okean\t132Boliviya\t141Peru\t151Müqəddəs Pyer və Mikelon\t163Müqəddəs Pyer və Mikelon\t171Uruqvay\t181Fernando de Noronya\t192Surinam\t1a1Çili\t1b3Çili\t1c1Nyufaundlend\t1d3Nyufaundlend\t1e6Qərb\t1f2Devis\t1g2Dümon-d’Ürvil\t1h6Şərq\t1i3Şərqi Avstraliya\t1j2Mouson\t1k1Yeni Zelandiya\t1l3Yeni Zelandiya\t1m2Rotera\t1n2Syova\t1o2Vostok\t1p1Ərəbistan\t1q4Qazaxıstan\t1s1Türkmənistan\t1t1Azərbaycan\t1u2Hindçin\t1v1Krasnoyarsk\t1w2Qırğızıstan\t1x4Brunei Darussalam\t1y2Hindistan\t1z1Yakutsk\t201Ulanbator\t211Çin\t221Banqladeş\t232Şərqi Timor\t242Körfəz\t252Tacikistan\t261Honq Konq\t271Hovd\t281İrkutsk\t294Türkiya standart\t2a7Qərb\t2b7Şərq\t2c1İsrail\t2d3İsrail\t2e2Əfqanıstan\t2f4Pakistan Standart\t2g4Nepal\t2h2Malayziya\t2i1Maqadan\t2j7Mərkəz\t2k1Filippin\t2l1Omsk\t2m1Koreya\t2n2Myanma\t2o1Özbəkistan\t2p2Sinqapur\t2q1Taybey\t2r1Gurcüstan\t2s1İran\t2t2Butan\t2u1Yaponiya\t2v1Vladivostok\t2w1Yekaterinburq\t2x1Ermənistan\t2y1Azor\t2z3Azor\t301Qərbi Avropa\t313Qərbi Avropa\t321Kape Verde\t332Cənubi Corciya\t341Folklend Adaları\t356Mərkəz\t363Mərkəzi Avstraliya\t376Mərkəzi Qərb\t381Lord Hau\t394Lord Hau Yay\t3a1Pasxa Adası\t3b3Pasxa Adası\t3c3İrlandiya\t3d4Koordinasiya edilmiş ümumdünya\t3e4Samara standart\t3f3Britaniya\t3g1Moskva\t3h1Havay-Aleut\t3i2Hind Okeanı\t3j2Milad Adası\t3k5Kokos\t3l2Fransız Cənubi və Antarktik\t3m5Seyşel\t3n2Maldiv\t3o1Mavriki\t3p0Reyunyon\t3q5Marşal\t3r1Çatham\t3s3Çatham\t3t1Apia\t3u2Çuuk\t3v1Vanuatu\t3w5Feniks\t3x2Tokelau\t3y1Fici\t3z2Tuvalu\t402Qalapaqos\t412Qambier\t425Solomon\t432Çamorro\t445Layn\t452Korse\t462Markesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Adası\t4b3Norfolk Adası\t4c1Yeni Kaledoniya\t4d2Palau\t4e2Pitkern\t4f2Ponape\t4g2Papua Yeni Qvineya\t4h1Kuk Adaları\t4i2Tahiti\t4j5Gilbert\t4k1Tonqa\t4l2Ueyk\t4m2Uollis və Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tAZN₼\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirləşmiş Ərəb Əmirlikləri\tAFƏfqanıstan\tAGAntiqua və Barbuda\tAIAngilya\tALAlbaniya\tAMErmənistan\tAOAnqola\tAQAntarktika\tARArgentina\tASAmerika Samoası\tATAvstriya\tAUAvstraliya\tAWAruba\tAXAland adaları\tAZAzərbaycan\tBABosniya və Herseqovina\tBBBarbados\tBDBanqladeş\tBEBelçika\tBFBurkina Faso\tBGBolqarıstan\tBHBəhreyn\tBIBurundi\tBJBenin\tBLSent-Bartelemi\tBMBermud adaları\tBNBruney\tBOBoliviya\tBQKarib Niderlandı\tBRBraziliya\tBSBaham adaları\tBTButan\tBVBuve adası\tBWBotsvana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kilinq) adaları\tCDKonqo - Kinşasa\tCFMərkəzi Afrika Respublikası\tCGKonqo - Brazzavil\tCHİsveçrə\tCIKotd’ivuar\tCKKuk adaları\tCLÇili\tCMKamerun\tCNÇin\tCOKolumbiya\tCRKosta Rika\tCUKuba\tCVKabo-Verde\tCWKurasao\tCXMilad adası\tCYKipr\tCZÇexiya\tDEAlmaniya\tDJCibuti\tDKDanimarka\tDMDominika\tDODominikan Respublikası\tDZƏlcəzair\tECEkvador\tEEEstoniya\tEGMisir\tEHQərbi Saxara\tEREritreya\tESİspaniya\tETEfiopiya\tFIFinlandiya\tFJFici\tFKFolklend adaları\tFMMikroneziya\tFOFarer adaları\tFRFransa\tGAQabon\tGBBirləşmiş Krallıq\tGDQrenada\tGEGürcüstan\tGFFransa Qvianası\tGGGernsi\tGHQana\tGICəbəllütariq\tGLQrenlandiya\tGMQambiya\tGNQvineya\tGPQvadelupa\tGQEkvatorial Qvineya\tGRYunanıstan\tGSCənubi Corciya və Cənubi Sendviç adaları\tGTQvatemala\tGUQuam\tGWQvineya-Bisau\tGYQayana\tHKHonq Konq Xüsusi İnzibati Rayonu Çin\tHMHerd və Makdonald adaları\tHNHonduras\tHRXorvatiya\tHTHaiti\tHUMacarıstan\tIDİndoneziya\tIEİrlandiya\tILİsrail\tIMMen adası\tINHindistan\tIOBritaniyanın Hind Okeanı Ərazisi\tIQİraq\tIRİran\tISİslandiya\tITİtaliya\tJECersi\tJMYamayka\tJOİordaniya\tJPYaponiya\tKEKeniya\tKGQırğızıstan\tKHKamboca\tKIKiribati\tKMKomor adaları\tKNSent-Kits və Nevis\tKPŞimali Koreya\tKRCənubi Koreya\tKWKüveyt\tKYKayman adaları\tKZQazaxıstan\tLALaos\tLBLivan\tLCSent-Lusiya\tLILixtenşteyn\tLKŞri-Lanka\tLRLiberiya\tLSLesoto\tLTLitva\tLULüksemburq\tLVLatviya\tLYLiviya\tMAMərakeş\tMCMonako\tMDMoldova\tMEMonteneqro\tMFSent Martin\tMGMadaqaskar\tMHMarşal adaları\tMKŞimali Makedoniya\tMLMali\tMMMyanma\tMNMonqolustan\tMOMakao XİR Çin\tMPŞimali Marian adaları\tMQMartinik\tMRMavritaniya\tMSMonserat\tMTMalta\tMUMavriki\tMVMaldiv adaları\tMWMalavi\tMXMeksika\tMYMalayziya\tMZMozambik\tNANamibiya\tNCYeni Kaledoniya\tNENiger\tNFNorfolk adası\tNGNigeriya\tNINikaraqua\tNLNiderland\tNONorveç\tNPNepal\tNRNauru\tNUNiue\tNZYeni Zelandiya\tOMOman\tPAPanama\tPEPeru\tPFFransa Polineziyası\tPGPapua-Yeni Qvineya\tPHFilippin\tPKPakistan\tPLPolşa\tPMMüqəddəs Pyer və Mikelon\tPNPitkern adaları\tPRPuerto Riko\tPSFələstin Əraziləri\tPTPortuqaliya\tPWPalau\tPYParaqvay\tQAQətər\tREReyunyon\tRORumıniya\tRSSerbiya\tRURusiya\tRWRuanda\tSASəudiyyə Ərəbistanı\tSBSolomon adaları\tSCSeyşel adaları\tSDSudan\tSEİsveç\tSGSinqapur\tSHMüqəddəs Yelena\tSISloveniya\tSJSvalbard və Yan-Mayen\tSKSlovakiya\tSLSyerra-Leone\tSMSan-Marino\tSNSeneqal\tSOSomali\tSRSurinam\tSSCənubi Sudan\tSTSan-Tome və Prinsipi\tSVSalvador\tSXSint-Marten\tSYSuriya\tSZEsvatini\tTCTörks və Kaykos adaları\tTDÇad\tTFFransanın Cənub Əraziləri\tTGToqo\tTHTailand\tTJTacikistan\tTKTokelau\tTLŞərqi Timor\tTMTürkmənistan\tTNTunis\tTOTonqa\tTRTürkiyə\tTTTrinidad və Tobaqo\tTVTuvalu\tTWTayvan\tTZTanzaniya\tUAUkrayna\tUGUqanda\tUMABŞ-a bağlı kiçik adacıqlar\tUSAmerika Birləşmiş Ştatları\tUYUruqvay\tUZÖzbəkistan\tVAVatikan\tVCSent-Vinsent və Qrenadinlər\tVEVenesuela\tVGBritaniyanın Virgin adaları\tVIABŞ Virgin adaları\tVNVyetnam\tVUVanuatu\tWFUollis və Futuna\tWSSamoa\tXKKosovo\tYEYəmən\tYTMayot\tZACənub Afrika\tZMZambiya\tZWZimbabve
    l\t və \t\t, \t, \t və \t
    lo\t yaxud \t\t, \t, \t, yaxud \t
    w\t6
    x\tazərbaycan\tazərbaycan (ərəb)
    za\t#\t# Standart Vaxtı\t# Vaxtı\t# Yay Vaxtı\t# vaxtı\t# Adaları Vaxtı\t#i Avstraliya Standart Vaxtı\t#i İndoneziya Vaxtı\t#i Afrika Vaxtı
    @az-Arab-TR\tazərbaycan\tazərbaycan (ərəb, Türkiyə)
    w\t1
    @az-Arab-IQ\tazərbaycan\tazərbaycan (ərəb, İraq)
    @az-IQ\tazərbaycan\tazərbaycan (İraq)
    @az-Arab-IR\tazərbaycan\tazərbaycan (ərəb, İran)
    @az-IR\tazərbaycan\tazərbaycan (İran)
    #az-Cyrl
    t\t{HH}:{n}
    d.full\t{d} {M1} {y}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D} – \t{d} {M1}, {E0}\t{D} – \t{d} {M1}, {E0}\t{D} – \t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{d} {M1} \t{y} – {d} {M1}\t{D} – \t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M1}
    mr\t{M1} – \t{M1} {y}\t{M1} {y} – \t{M1} {y}
    M\t0\t2\t3
    M0\tЈанвар\tФеврал\tМарт\tАпрел\tМай\tИјун\tИјул\tАвгуст\tСентјабр\tОктјабр\tНојабр\tДекабр
    M1\tјанвар\tфеврал\tмарт\tапрел\tмай\tијун\tијул\tавгуст\tсентјабр\tоктјабр\tнојабр\tдекабр
    M2\tјан\tфев\tмар\tапр\tмай\tијн\tијл\tавг\tсен\tокт\tној\tдек
    M3\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tбазар ертәси\tчәршәнбә ахшамы\tчәршәнбә\tҹүмә ахшамы\tҹүмә\tшәнбә\tбазар
    E1\tБ.Е.\tЧ.А.\tЧ.\tҸ.А.\tҸ.\tШ.\tБ.
    E2\t1\t2\t3\t4\t5\t6\t7
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tAZN₼\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADАндорра\tAEБирләшмиш Әрәб Әмирликләри\tAFӘфганыстан\tAGАнтигуа вә Барбуда\tAIАнҝилја\tALАлбанија\tAMЕрмәнистан\tAOАнгола\tAQАнтарктика\tARАрҝентина\tASАмерика Самоасы\tATАвстрија\tAUАвстралија\tAWАруба\tAXАланд адалары\tAZАзәрбајҹан\tBAБоснија вә Һерсеговина\tBBБарбадос\tBDБангладеш\tBEБелчика\tBFБуркина Фасо\tBGБолгарыстан\tBHБәһрејн\tBIБурунди\tBJБенин\tBLСент-Бартелеми\tBMБермуд адалары\tBNБрунеј\tBOБоливија\tBRБразилија\tBSБаһам адалары\tBTБутан\tBVБуве адасы\tBWБотсвана\tBYБеларус\tBZБелиз\tCAКанада\tCCКокос (Килинг) адалары\tCDКонго-Киншаса\tCFМәркәзи Африка Республикасы\tCGКонго-Браззавил\tCHИсвечрә\tCIКотд’ивуар\tCKКук адалары\tCLЧили\tCMКамерун\tCNЧин\tCOКолумбија\tCRКоста Рика\tCUКуба\tCVКабо-Верде\tCWКурасао\tCXМилад адасы\tCYКипр\tCZЧехија\tDEАлманија\tDJҸибути\tDKДанимарка\tDMДоминика\tDOДоминикан Республикасы\tDZӘлҹәзаир\tECЕквадор\tEEЕстонија\tEGМисир\tERЕритреја\tESИспанија\tETЕфиопија\tFIФинландија\tFJФиҹи\tFKФолкленд адалары\tFMМикронезија\tFOФарер адалары\tFRФранса\tGAГабон\tGBБирләшмиш Краллыг\tGDГренада\tGEҜүрҹүстан\tGFФранса Гвианасы\tGGҜернси\tGHГана\tGIҸәбәллүтариг\tGLГренландија\tGMГамбија\tGNГвинеја\tGPГваделупа\tGQЕкваториал Гвинеја\tGRЈунаныстан\tGSҸәнуби Ҹорҹија вә Ҹәнуби Сендвич адалары\tGTГватемала\tGUГуам\tGWГвинеја-Бисау\tGYГајана\tHKҺонк Конг Хүсуси Инзибати Әрази Чин\tHMҺерд вә Макдоналд адалары\tHNҺондурас\tHRХорватија\tHTҺаити\tHUМаҹарыстан\tIDИндонезија\tIEИрландија\tILИсраил\tIMМен адасы\tINҺиндистан\tIQИраг\tIRИран\tISИсландија\tITИталија\tJEҸерси\tJMЈамајка\tJOИорданија\tJPЈапонија\tKEКенија\tKGГырғызыстан\tKHКамбоҹа\tKIКирибати\tKMКомор адалары\tKNСент-Китс вә Невис\tKPШимали Кореја\tKRҸәнуби Кореја\tKWКүвејт\tKYКајман адалары\tKZГазахыстан\tLAЛаос\tLBЛиван\tLCСент-Лусија\tLIЛихтенштејн\tLKШри-Ланка\tLRЛиберија\tLSЛесото\tLTЛитва\tLUЛүксембург\tLVЛатвија\tLYЛивија\tMAМәракеш\tMCМонако\tMDМолдова\tMEМонтенегро\tMFСент Мартин\tMGМадагаскар\tMHМаршал адалары\tMLМали\tMMМјанма\tMNМонголустан\tMOМакао Хүсуси Инзибати Әрази Чин\tMPШимали Мариан адалары\tMQМартиник\tMRМавританија\tMSМонсерат\tMTМалта\tMUМаврики\tMVМалдив адалары\tMWМалави\tMXМексика\tMYМалајзија\tMZМозамбик\tNAНамибија\tNCЈени Каледонија\tNEНиҝер\tNFНорфолк адасы\tNGНиҝерија\tNIНикарагуа\tNLНидерланд\tNOНорвеч\tNPНепал\tNRНауру\tNUНиуе\tNZЈени Зеландија\tOMОман\tPAПанама\tPEПеру\tPFФранса Полинезијасы\tPGПапуа-Јени Гвинеја\tPHФилиппин\tPKПакистан\tPLПолша\tPMМүгәддәс Пјер вә Микелон\tPNПиткерн адалары\tPRПуерто Рико\tPTПортугалија\tPWПалау\tPYПарагвај\tQAГәтәр\tREРејунјон\tROРумынија\tRSСербија\tRUРусија\tRWРуанда\tSAСәудијјә Әрәбистаны\tSBСоломон адалары\tSCСејшел адалары\tSDСудан\tSEИсвеч\tSGСингапур\tSHМүгәддәс Јелена\tSIСловенија\tSJСвалбард вә Јан-Мајен\tSKСловакија\tSLСјерра-Леоне\tSMСан-Марино\tSNСенегал\tSOСомали\tSRСуринам\tSSҸәнуби Судан\tSTСан-Томе вә Принсипи\tSVСалвадор\tSXСинт-Мартен\tSYСурија\tSZСвазиленд\tTCТөркс вә Кајкос адалары\tTDЧад\tTFФрансанын Ҹәнуб Әразиләри\tTGТого\tTHТаиланд\tTJТаҹикистан\tTKТокелау\tTLШәрги Тимор\tTMТүркмәнистан\tTNТунис\tTOТонга\tTRТүркијә\tTTТринидад вә Тобаго\tTVТувалу\tTWТајван\tTZТанзанија\tUAУкрајна\tUGУганда\tUMАБШ-а бағлы кичик адаҹыглар\tUSАмерика Бирләшмиш Штатлары\tUYУругвај\tUZӨзбәкистан\tVAВатикан\tVCСент-Винсент вә Гренадинләр\tVEВенесуела\tVGБританијанын Вирҝин адалары\tVIАБШ Вирҝин адалары\tVNВјетнам\tVUВануату\tWFУоллис вә Футуна\tWSСамоа\tXKКосово\tYEЈәмән\tYTМајот\tZAҸәнуб Африка\tZMЗамбија\tZWЗимбабве
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tазәрбајҹан\tазәрбајҹан (Кирил)
    za\t#
    @az-Cyrl-AZ\tазәрбајҹан\tазәрбајҹан (Кирил, Азәрбајҹан)
    #az-Latn
    t\t{HH}:{n}
    d.full\t{d} {M0} {y}, {E0}
    dt.full\t{D}/{T}
    dr.full\t{E0}, {d}\u{2009}{M0} –\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}/{T}\u{2009}–\u{2009}\t{D}/{T}
    d.long\t{d} {M0} {y}
    dt.long\t{D}/{T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}/{T}\u{2009}–\u{2009}\t{D}/{T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tyanvar\tfevral\tmart\taprel\tmay\tiyun\tiyul\tavqust\tsentyabr\toktyabr\tnoyabr\tdekabr
    M1\tyan\tfev\tmar\tapr\tmay\tiyn\tiyl\tavq\tsen\tokt\tnoy\tdek
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t3
    E0\tbazar ertəsi\tçərşənbə axşamı\tçərşənbə\tcümə axşamı\tcümə\tşənbə\tbazar
    E1\tB.E.\tÇ.A.\tÇ.\tC.A.\tC.\tŞ.\tB.
    E3\t1\t2\t3\t4\t5\t6\t7
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Qrinviç Orta\t018Şərq\t021Mərkəzi Avropa\t038Qərb\t048Mərkəz\t051Şərqi Avropa\t063Şərqi Avropa\t073Mərkəzi Avropa\t088Cənub\t091Havay-Aleut\t0a3Havay-Aleut\t0b1Alyaska\t0c3Alyaska\t0d0Atlantik Standart Vaxt\t0e1Braziliya\t0f1Argentina\t0g1Paraqvay\t0h1Şimali Şərqi Amerika\t0i1Mərkəzi Amerika\t0j1Amazon\t0k1Kolumbiya\t0l1Şimali Dağlıq Amerika\t0m3Şimali Dağlıq Amerika\t0n2Venesuela\t0o2Fransız Qvianası\t0p4Mərkəzi Amerika yay\t0q2Yukon\t0r3Şimali Şərqi Amerika\t0t1Şimali Amerika Sakit Okean\t0u3Şimali Amerika Sakit Okean\t0v3Atlantik\t0y2Ekvador\t0z2Qayana\t101Kuba\t113Kuba\t121Meksika Sakit Okean\t132Boliviya\t141Peru\t151Müqəddəs Pyer və Mikelon\t163Müqəddəs Pyer və Mikelon\t171Uruqvay\t181Fernando de Noronya\t192Surinam\t1a1Çili\t1b3Çili\t1c1Nyufaundlend\t1d3Nyufaundlend\t1e6Qərb\t1f2Devis\t1g2Dümon-d’Ürvil\t1h6Şərq\t1i3Şərqi Avstraliya\t1j2Mouson\t1k1Yeni Zelandiya\t1l3Yeni Zelandiya\t1m2Rotera\t1n2Syova\t1o2Vostok\t1p1Ərəbistan\t1q4Qazaxıstan\t1s1Türkmənistan\t1t1Azərbaycan\t1u2Hindçin\t1v1Krasnoyarsk\t1w2Qırğızıstan\t1x4Brunei Darussalam\t1y2Hindistan\t1z1Yakutsk\t201Ulanbator\t211Çin\t221Banqladeş\t232Şərqi Timor\t242Körfəz\t252Tacikistan\t261Honq Konq\t271Hovd\t281İrkutsk\t294Türkiya standart\t2a7Qərb\t2b7Şərq\t2c1İsrail\t2d3İsrail\t2e2Əfqanıstan\t2f4Pakistan Standart\t2g4Nepal\t2h2Malayziya\t2i1Maqadan\t2j7Mərkəz\t2k1Filippin\t2l1Omsk\t2m1Koreya\t2n2Myanma\t2o1Özbəkistan\t2p2Sinqapur\t2q1Taybey\t2r1Gurcüstan\t2s1İran\t2t2Butan\t2u1Yaponiya\t2v1Vladivostok\t2w1Yekaterinburq\t2x1Ermənistan\t2y1Azor\t2z3Azor\t301Qərbi Avropa\t313Qərbi Avropa\t321Kape Verde\t332Cənubi Corciya\t341Folklend Adaları\t356Mərkəz\t363Mərkəzi Avstraliya\t376Mərkəzi Qərb\t381Lord Hau\t394Lord Hau Yay\t3a1Pasxa Adası\t3b3Pasxa Adası\t3c3İrlandiya\t3d4Koordinasiya edilmiş ümumdünya\t3e4Samara standart\t3f3Britaniya\t3g1Moskva\t3h1Havay-Aleut\t3i2Hind Okeanı\t3j2Milad Adası\t3k5Kokos\t3l2Fransız Cənubi və Antarktik\t3m5Seyşel\t3n2Maldiv\t3o1Mavriki\t3p0Reyunyon\t3q5Marşal\t3r1Çatham\t3s3Çatham\t3t1Apia\t3u2Çuuk\t3v1Vanuatu\t3w5Feniks\t3x2Tokelau\t3y1Fici\t3z2Tuvalu\t402Qalapaqos\t412Qambier\t425Solomon\t432Çamorro\t445Layn\t452Korse\t462Markesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Adası\t4b3Norfolk Adası\t4c1Yeni Kaledoniya\t4d2Palau\t4e2Pitkern\t4f2Ponape\t4g2Papua Yeni Qvineya\t4h1Kuk Adaları\t4i2Tahiti\t4j5Gilbert\t4k1Tonqa\t4l2Ueyk\t4m2Uollis və Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tAZN₼\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirləşmiş Ərəb Əmirlikləri\tAFƏfqanıstan\tAGAntiqua və Barbuda\tAIAngilya\tALAlbaniya\tAMErmənistan\tAOAnqola\tAQAntarktika\tARArgentina\tASAmerika Samoası\tATAvstriya\tAUAvstraliya\tAWAruba\tAXAland adaları\tAZAzərbaycan\tBABosniya və Herseqovina\tBBBarbados\tBDBanqladeş\tBEBelçika\tBFBurkina Faso\tBGBolqarıstan\tBHBəhreyn\tBIBurundi\tBJBenin\tBLSent-Bartelemi\tBMBermud adaları\tBNBruney\tBOBoliviya\tBQKarib Niderlandı\tBRBraziliya\tBSBaham adaları\tBTButan\tBVBuve adası\tBWBotsvana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kilinq) adaları\tCDKonqo - Kinşasa\tCFMərkəzi Afrika Respublikası\tCGKonqo - Brazzavil\tCHİsveçrə\tCIKotd’ivuar\tCKKuk adaları\tCLÇili\tCMKamerun\tCNÇin\tCOKolumbiya\tCRKosta Rika\tCUKuba\tCVKabo-Verde\tCWKurasao\tCXMilad adası\tCYKipr\tCZÇexiya\tDEAlmaniya\tDJCibuti\tDKDanimarka\tDMDominika\tDODominikan Respublikası\tDZƏlcəzair\tECEkvador\tEEEstoniya\tEGMisir\tEHQərbi Saxara\tEREritreya\tESİspaniya\tETEfiopiya\tFIFinlandiya\tFJFici\tFKFolklend adaları\tFMMikroneziya\tFOFarer adaları\tFRFransa\tGAQabon\tGBBirləşmiş Krallıq\tGDQrenada\tGEGürcüstan\tGFFransa Qvianası\tGGGernsi\tGHQana\tGICəbəllütariq\tGLQrenlandiya\tGMQambiya\tGNQvineya\tGPQvadelupa\tGQEkvatorial Qvineya\tGRYunanıstan\tGSCənubi Corciya və Cənubi Sendviç adaları\tGTQvatemala\tGUQuam\tGWQvineya-Bisau\tGYQayana\tHKHonq Konq Xüsusi İnzibati Rayonu Çin\tHMHerd və Makdonald adaları\tHNHonduras\tHRXorvatiya\tHTHaiti\tHUMacarıstan\tIDİndoneziya\tIEİrlandiya\tILİsrail\tIMMen adası\tINHindistan\tIOBritaniyanın Hind Okeanı Ərazisi\tIQİraq\tIRİran\tISİslandiya\tITİtaliya\tJECersi\tJMYamayka\tJOİordaniya\tJPYaponiya\tKEKeniya\tKGQırğızıstan\tKHKamboca\tKIKiribati\tKMKomor adaları\tKNSent-Kits və Nevis\tKPŞimali Koreya\tKRCənubi Koreya\tKWKüveyt\tKYKayman adaları\tKZQazaxıstan\tLALaos\tLBLivan\tLCSent-Lusiya\tLILixtenşteyn\tLKŞri-Lanka\tLRLiberiya\tLSLesoto\tLTLitva\tLULüksemburq\tLVLatviya\tLYLiviya\tMAMərakeş\tMCMonako\tMDMoldova\tMEMonteneqro\tMFSent Martin\tMGMadaqaskar\tMHMarşal adaları\tMKŞimali Makedoniya\tMLMali\tMMMyanma\tMNMonqolustan\tMOMakao XİR Çin\tMPŞimali Marian adaları\tMQMartinik\tMRMavritaniya\tMSMonserat\tMTMalta\tMUMavriki\tMVMaldiv adaları\tMWMalavi\tMXMeksika\tMYMalayziya\tMZMozambik\tNANamibiya\tNCYeni Kaledoniya\tNENiger\tNFNorfolk adası\tNGNigeriya\tNINikaraqua\tNLNiderland\tNONorveç\tNPNepal\tNRNauru\tNUNiue\tNZYeni Zelandiya\tOMOman\tPAPanama\tPEPeru\tPFFransa Polineziyası\tPGPapua-Yeni Qvineya\tPHFilippin\tPKPakistan\tPLPolşa\tPMMüqəddəs Pyer və Mikelon\tPNPitkern adaları\tPRPuerto Riko\tPSFələstin Əraziləri\tPTPortuqaliya\tPWPalau\tPYParaqvay\tQAQətər\tREReyunyon\tRORumıniya\tRSSerbiya\tRURusiya\tRWRuanda\tSASəudiyyə Ərəbistanı\tSBSolomon adaları\tSCSeyşel adaları\tSDSudan\tSEİsveç\tSGSinqapur\tSHMüqəddəs Yelena\tSISloveniya\tSJSvalbard və Yan-Mayen\tSKSlovakiya\tSLSyerra-Leone\tSMSan-Marino\tSNSeneqal\tSOSomali\tSRSurinam\tSSCənubi Sudan\tSTSan-Tome və Prinsipi\tSVSalvador\tSXSint-Marten\tSYSuriya\tSZEsvatini\tTCTörks və Kaykos adaları\tTDÇad\tTFFransanın Cənub Əraziləri\tTGToqo\tTHTailand\tTJTacikistan\tTKTokelau\tTLŞərqi Timor\tTMTürkmənistan\tTNTunis\tTOTonqa\tTRTürkiyə\tTTTrinidad və Tobaqo\tTVTuvalu\tTWTayvan\tTZTanzaniya\tUAUkrayna\tUGUqanda\tUMABŞ-a bağlı kiçik adacıqlar\tUSAmerika Birləşmiş Ştatları\tUYUruqvay\tUZÖzbəkistan\tVAVatikan\tVCSent-Vinsent və Qrenadinlər\tVEVenesuela\tVGBritaniyanın Virgin adaları\tVIABŞ Virgin adaları\tVNVyetnam\tVUVanuatu\tWFUollis və Futuna\tWSSamoa\tXKKosovo\tYEYəmən\tYTMayot\tZACənub Afrika\tZMZambiya\tZWZimbabve
    l\t və \t\t, \t, \t və \t
    lo\t yaxud \t\t, \t, \t, yaxud \t
    w\t1
    x\tazərbaycan\tazərbaycan (latın)
    za\t#\t# Standart Vaxtı\t# Vaxtı\t# Yay Vaxtı\t# vaxtı\t# Adaları Vaxtı\t#i Avstraliya Standart Vaxtı\t#i İndoneziya Vaxtı\t#i Afrika Vaxtı
    @az-Latn-AZ\tazərbaycan\tazərbaycan (latın, Azərbaycan)
    @az-AZ\tazərbaycan\tazərbaycan (Azərbaycan)

    """
  }
}
