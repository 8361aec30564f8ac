// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `uz`: StaticString {
    """
    #uz
    t\t{HH}:{n}
    d.full\t{E0}, {d}-{M1}, {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d}-{M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d}-{M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d}-{M1}, {y}
    dt.long\t{D}, {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d}-{M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1}, {y}
    mr\t{M1}\u{2009}–\u{2009}\t{M1}, {y}\t{M1}, {y}\u{2009}–\u{2009}\t{M1}, {y}
    M\t0\t2\t4
    M0\tYanvar\tFevral\tMart\tAprel\tMay\tIyun\tIyul\tAvgust\tSentabr\tOktabr\tNoyabr\tDekabr
    M1\tyanvar\tfevral\tmart\taprel\tmay\tiyun\tiyul\tavgust\tsentabr\toktabr\tnoyabr\tdekabr
    M2\tYan\tFev\tMar\tApr\tMay\tIyn\tIyl\tAvg\tSen\tOkt\tNoy\tDek
    M4\tY\tF\tM\tA\tM\tI\tI\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tdushanba\tseshanba\tchorshanba\tpayshanba\tjuma\tshanba\tyakshanba
    E1\tDush\tSesh\tChor\tPay\tJum\tShan\tYak
    E2\tD\tS\tC\tP\tJ\tS\tY
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Grinvich o‘rtacha\t012Sharqiy Afrika\t021Markaziy Yevropa\t032Gʻarbiy Afrika\t042Markaziy Afrika\t051Sharqiy Yevropa\t063Sharqiy Yevropa\t073Markaziy Yevropa\t081Janubiy Afrika\t091Gavayi-aleut\t0a3Gavayi-aleut\t0b1Alyaska\t0c3Alyaska\t0d1Atlantika\t0e1Braziliya\t0f1Argentina\t0g1Paragvay\t0h1Sharqiy Amerika\t0i1Markaziy Amerika\t0j1Amazonka\t0k1Kolumbiya\t0l0Tog‘ standart vaqti (AQSH)\t0m0Tog‘ yozgi vaqti (AQSH)\t0n2Venesuela\t0o2Fransuz Gvianasi\t0p3Markaziy Amerika\t0q2Yukon\t0r3Sharqiy Amerika\t0t1Tinch okeani\t0u3Tinch okeani\t0v3Atlantika\t0y2Ekvador\t0z2Gayana\t101Kuba\t113Kuba\t121Meksika Tinch okeani\t132Boliviya\t141Peru\t151Sen-Pyer va Mikelon\t163Sen-Pyer va Mikelon\t171Urugvay\t181Fernandu-di-Noronya\t192Surinam\t1a1Chili\t1b3Chili\t1c1Nyufaundlend\t1d3Nyufaundlend\t1e1G‘arbiy Avstraliya\t1f2Deyvis\t1g2Dyumon-d’Yurvil\t1h1Sharqiy Avstraliya\t1i3Sharqiy Avstraliya\t1j2Mouson\t1k1Yangi Zelandiya\t1l3Yangi Zelandiya\t1m2Rotera\t1n2Syova\t1o2Vostok\t1p1Saudiya Arabistoni\t1q2Qozogʻiston\t1s1Turkmaniston\t1t1Ozarbayjon\t1u2Hindixitoy\t1v1Krasnoyarsk\t1w2Qirgʻiziston\t1x2Bruney-Dorussalom\t1y1Hindiston\t1z1Yakutsk\t201Ulan-Bator\t211Xitoy\t221Bangladesh\t232Sharqiy Timor\t241Fors ko‘rfazi\t252Tojikiston\t261Gonkong\t271Xovd\t281Irkutsk\t2a5Gʻarb\t2b5Sharq\t2c1Isroil\t2d3Isroil\t2e2Afgʻoniston\t2f1Pokiston\t2g2Nepal\t2h2Malayziya\t2i1Magadan\t2j5Markaz\t2k1Filippin\t2l1Omsk\t2m1Koreya\t2n2Myanma\t2o1O‘zbekiston\t2p2Singapur\t2q1Tayvan\t2r1Gruziya\t2s1Eron\t2t2Butan\t2u1Yaponiya\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armaniston\t2y1Azor orollari\t2z3Azor orollari\t301G‘arbiy Yevropa\t313G‘arbiy Yevropa\t321Kabo-Verde\t332Janubiy Georgiya\t341Folklend orollari\t351Markaziy Avstraliya\t363Markaziy Avstraliya\t371Markaziy Avstraliya g‘arbiy\t381Lord-Xau\t393Lord-Xau\t3a1Pasxa oroli\t3b3Pasxa oroli\t3c3Irlandiya\t3d0Koordinatali universal vaqt\t3f3Britaniya\t3g1Moskva\t3h1Gavayi-aleut\t3i2Hind okeani\t3j2Rojdestvo oroli\t3k4Kokos\t3l2Fransuz Janubiy hududlari va Antarktika\t3m4Seyshel\t3n4Maldiv\t3o1Mavrikiy\t3p2Reyunion\t3q4Marshall\t3r1Chatem\t3s3Chatem\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w4Feniks\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambye\t424Solomon\t431Chamorro\t444Layn\t452Kosrae\t464Markiz\t471Samoa\t482Nauru\t492Niuye\t4a1Norfolk oroli\t4b3Norfolk oroli\t4c1Yangi Kaledoniya\t4d2Palau\t4e2Pitkern\t4f2Ponape\t4g2Papua-Yangi Gvineya\t4h1Kuk orollari\t4i2Taiti\t4j4Gilbert\t4k1Tonga\t4l2Ueyk oroli\t4m2Uollis va Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tUZSsoʻm\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirlashgan Arab Amirliklari\tAFAfgʻoniston\tAGAntigua va Barbuda\tAIAngilya\tALAlbaniya\tAMArmaniston\tAOAngola\tAQAntarktida\tARArgentina\tASAmerika Samoasi\tATAvstriya\tAUAvstraliya\tAWAruba\tAXAland orollari\tAZOzarbayjon\tBABosniya va Gertsegovina\tBBBarbados\tBDBangladesh\tBEBelgiya\tBFBurkina-Faso\tBGBolgariya\tBHBahrayn\tBIBurundi\tBJBenin\tBLSen-Bartelemi\tBMBermuda orollari\tBNBruney\tBOBoliviya\tBQBoneyr, Sint-Estatius va Saba\tBRBraziliya\tBSBagama orollari\tBTButan\tBVBuve oroli\tBWBotsvana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kiling) orollari\tCDKongo – Kinshasa\tCFMarkaziy Afrika Respublikasi\tCGKongo – Brazzavil\tCHShveytsariya\tCIKot-d’Ivuar\tCKKuk orollari\tCLChili\tCMKamerun\tCNXitoy\tCOKolumbiya\tCRKosta-Rika\tCUKuba\tCVKabo-Verde\tCWKyurasao\tCXRojdestvo oroli\tCYKipr\tCZChexiya\tDEGermaniya\tDJJibuti\tDKDaniya\tDMDominika\tDODominikan Respublikasi\tDZJazoir\tECEkvador\tEEEstoniya\tEGMisr\tEHG‘arbiy Sahroi Kabir\tEREritreya\tESIspaniya\tETEfiopiya\tFIFinlandiya\tFJFiji\tFKFolklend orollari\tFMMikroneziya\tFOFarer orollari\tFRFransiya\tGAGabon\tGBBuyuk Britaniya\tGDGrenada\tGEGruziya\tGFFransuz Gvianasi\tGGGernsi\tGHGana\tGIGibraltar\tGLGrenlandiya\tGMGambiya\tGNGvineya\tGPGvadelupe\tGQEkvatorial Gvineya\tGRGretsiya\tGSJanubiy Georgiya va Janubiy Sendvich orollari\tGTGvatemala\tGUGuam\tGWGvineya-Bisau\tGYGayana\tHKGonkong (Xitoy MMH)\tHMXerd va Makdonald orollari\tHNGonduras\tHRXorvatiya\tHTGaiti\tHUVengriya\tIDIndoneziya\tIEIrlandiya\tILIsroil\tIMMen oroli\tINHindiston\tIOBritaniyaning Hind okeanidagi hududi\tIQIroq\tIREron\tISIslandiya\tITItaliya\tJEJersi\tJMYamayka\tJOIordaniya\tJPYaponiya\tKEKeniya\tKGQirgʻiziston\tKHKambodja\tKIKiribati\tKMKomor orollari\tKNSent-Kits va Nevis\tKPShimoliy Koreya\tKRJanubiy Koreya\tKWQuvayt\tKYKayman orollari\tKZQozogʻiston\tLALaos\tLBLivan\tLCSent-Lyusiya\tLILixtenshteyn\tLKShri-Lanka\tLRLiberiya\tLSLesoto\tLTLitva\tLULyuksemburg\tLVLatviya\tLYLiviya\tMAMarokash\tMCMonako\tMDMoldova\tMEChernogoriya\tMFSent-Martin\tMGMadagaskar\tMHMarshall orollari\tMKShimoliy Makedoniya\tMLMali\tMMMyanma (Birma)\tMNMongoliya\tMOMakao (Xitoy MMH)\tMPShimoliy Mariana orollari\tMQMartinika\tMRMavritaniya\tMSMontserrat\tMTMalta\tMUMavrikiy\tMVMaldiv orollari\tMWMalavi\tMXMeksika\tMYMalayziya\tMZMozambik\tNANamibiya\tNCYangi Kaledoniya\tNENiger\tNFNorfolk oroli\tNGNigeriya\tNINikaragua\tNLNiderlandiya\tNONorvegiya\tNPNepal\tNRNauru\tNUNiue\tNZYangi Zelandiya\tOMUmmon\tPAPanama\tPEPeru\tPFFransuz Polineziyasi\tPGPapua – Yangi Gvineya\tPHFilippin\tPKPokiston\tPLPolsha\tPMSen-Pyer va Mikelon\tPNPitkern orollari\tPRPuerto-Riko\tPSFalastin hududlari\tPTPortugaliya\tPWPalau\tPYParagvay\tQAQatar\tREReyunion\tRORuminiya\tRSSerbiya\tRURossiya\tRWRuanda\tSASaudiya Arabistoni\tSBSolomon orollari\tSCSeyshel orollari\tSDSudan\tSEShvetsiya\tSGSingapur\tSHMuqaddas Yelena oroli\tSISloveniya\tSJShpitsbergen va Yan-Mayen\tSKSlovakiya\tSLSyerra-Leone\tSMSan-Marino\tSNSenegal\tSOSomali\tSRSurinam\tSSJanubiy Sudan\tSTSan-Tome va Prinsipi\tSVSalvador\tSXSint-Marten\tSYSuriya\tSZSvazilend\tTCTurks va Kaykos orollari\tTDChad\tTFFransuz Janubiy hududlari\tTGTogo\tTHTailand\tTJTojikiston\tTKTokelau\tTLTimor-Leste\tTMTurkmaniston\tTNTunis\tTOTonga\tTRTurkiya\tTTTrinidad va Tobago\tTVTuvalu\tTWTayvan\tTZTanzaniya\tUAUkraina\tUGUganda\tUMAQSH yondosh orollari\tUSAmerika Qo‘shma Shtatlari\tUYUrugvay\tUZOʻzbekiston\tVAVatikan\tVCSent-Vinsent va Grenadin\tVEVenesuela\tVGBritaniya Virgin orollari\tVIAQSH Virgin orollari\tVNVyetnam\tVUVanuatu\tWFUollis va Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotta\tZAJanubiy Afrika Respublikasi\tZMZambiya\tZWZimbabve
    l\t va \t\t, \t, \t va \t
    lo\t yoki \t\t, \t, \t yoki \t
    w\t1
    x\to‘zbek\to‘zbek
    za\t#\t# standart vaqti\t# vaqti\t# yozgi vaqti\t# orollari vaqti\t#iy Indoneziya vaqti
    #uz-Arab
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tجنوری\tفبروری\tمارچ\tاپریل\tمی\tجون\tجولای\tاگست\tسپتمبر\tاکتوبر\tنومبر\tدسمبر
    M1\tجنو\tفبر\tمار\tاپر\tمی\tجون\tجول\tاگس\tسپت\tاکت\tنوم\tدسم
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tدوشنبه\tسه\u{200C}شنبه\tچهارشنبه\tپنجشنبه\tجمعه\tشنبه\tیکشنبه
    E1\tد.\tس.\tچ.\tپ.\tج.\tش.\tی.
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tarabext\tlatn
    n.arabext\t\u{200E}-\u{200E}#\t٫\t٬\t3\t3\t1
    p.arabext\t#٪\t\u{200E}-\u{200E}#٪
    c.arabext\t¤\u{A0}#\t\u{200E}-\u{200E}¤\u{A0}#\t٫\t٬\t3\t3\t1
    n.latn\t\u{200E}−#\t,\t.\t3\t3\t1
    p.latn\t#%\t\u{200E}−#%
    c.latn\t¤\u{A0}#\t\u{200E}−¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAFN؋\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAFافغانستان
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t6
    x\tاوزبیک\tاوزبیک (عربی)
    za\t#
    @uz-Arab-AF\tاوزبیک\tاوزبیک (عربی, افغانستان)
    @uz-AF\tاوزبیک\tاوزبیک (افغانستان)
    #uz-Cyrl
    t\t{HH}:{n}
    d.full\t{E0}, {dd} {M0}, {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M0} – \t{E0}, {d} {M0}, {y}\t{E0}, {d} {M0} – \t{E0}, {d} {M0}, {y}\t{E0}, {d} {M0}, {y} – \t{E0}, {d} {M0}, {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d} {M0}, {y}
    dt.long\t{D} {T}
    dr.long\t{d} – \t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{M0}, {y}
    mr\t{M0} – \t{M0}, {y}\t{M0}, {y} – \t{M0}, {y}
    M\t0\t1\t2
    M0\tянвар\tфеврал\tмарт\tапрел\tмай\tиюн\tиюл\tавгуст\tсентябр\tоктябр\tноябр\tдекабр
    M1\tянв\tфев\tмар\tапр\tмай\tиюн\tиюл\tавг\tсен\tокт\tноя\tдек
    M2\tЯ\tФ\tМ\tА\tМ\tИ\tИ\tА\tС\tО\tН\tД
    E\t0\t1\t2
    E0\tдушанба\tсешанба\tчоршанба\tпайшанба\tжума\tшанба\tякшанба
    E1\tдуш\tсеш\tчор\tпай\tжум\tшан\tякш
    E2\tД\tС\tЧ\tП\tЖ\tШ\tЯ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Гринвич\t016Шарқ\t021Марказий Европа\t036Ғарб\t046Марказ\t051Шарқий Европа\t065Шарқий Европа\t075Марказий Европа\t086Жануб\t091Гавайи-алеут\t0a3Гавайи-алеут\t0b1Аляска\t0c3Аляска\t0d1Атлантика\t0e1Бразилия\t0f1Аргентина\t0g1Парагвай\t0h1Шимолий Америка шарқий\t0i1Шимолий Америка марказий\t0j1Амазонка\t0k1Колумбия\t0l1Шимолий Америка тоғ\t0m3Шимолий Америка тоғ\t0n2Венесуэла\t0o2Француз Гвианаси\t0p3Шимолий Америка марказий\t0r3Шимолий Америка шарқий\t0t1Шимолий Америка тинч океани\t0u3Шимолий Америка тинч океани\t0v3Атлантика\t0y2Эквадор\t0z2Гайана\t101Куба\t113Куба\t132Боливия\t141Перу\t151Сент-Пьер ва Микелон\t163Сент-Пьер ва Микелон\t171Уругвай\t181Фернандо де Норонья\t192Суринам\t1a1Чили\t1b5Чили\t1c1Ньюфаундленд\t1d3Ньюфаундленд\t1e9Ғарб\t1f2Дэвис\t1g2Думонт-д-Урвил\t1h9Шарқ\t1i3Шарқий Австралия\t1j2Моувсон\t1k1Янги Зеландия\t1l3Янги Зеландия\t1m2Ротера\t1n2Сьова\t1o2Восток\t1p1Арабистон\t1s1Туркманистон\t1t1Озарбайжон\t1u2Ҳинд-Хитой\t1v1Красноярск\t1w8Қирғиз\t1x2Бруней Даруссалом\t1y8Ҳинд\t1z1Якутск\t201Улан-Батор\t211Хитой\t221Бангладеш\t232Шарқий Тимор\t242Кўрфаз\t258Тожик\t261Гонконг\t271Ховд\t281Иркутск\t2a7Ғарб\t2b7Шарқ\t2c1Исроил\t2d3Исроил\t2e8Афғон\t2f1Покистон\t2g2Непал\t2h2Малайзия\t2i1Магадан\t2j7Марказ\t2k1Филиппин\t2l1Омск\t2m1Корея\t2n2Мьянма\t2o1Ўзбекистон\t2p2Сингапур\t2q1Тайпей\t2r1Грузия\t2s1Эрон\t2t2Бутан\t2u1Япония\t2v1Владивосток\t2w1Екатеринбург\t2x1Арманистон\t2y1Азор\t2z5Азор\t301Ғарбий Европа\t315Ғарбий Европа\t321Кабо-Верде\t332Жанубий Джорджия\t341Фолькленд ороллари\t359Марказ\t363Марказий Австралия\t371Марказий Австралия Ғарбий\t381Лорд Хове\t393Лорд Хове\t3a1Пасхи ороли\t3b5Пасхи ороли\t3c5Ирландия\t3f5Британия\t3g1Москва\t3h1Гавайи-алеут\t3i2Ҳинд океани\t3j2Рождество ороли\t3k4Кокос\t3l2Француз жанубий ва Антарктика\t3m4Сейшел\t3n0Мальдив ороллар\t3o1Маврикий\t3p2Реюньон\t3q4Маршалл\t3r1Чатхам\t3s3Чатхам\t3u2Чуук\t3v1Вануату\t3w4Феникс\t3x2Токелау\t3y1Фижи\t3z2Тувалу\t402Галапагос\t412Гамбиер\t424Соломон\t432Каморро\t444Лайн\t452Косрае\t462Маркезас\t471Самоа\t482Науру\t492Ниуе\t4a1Норфолк ороли\t4b5Норфолк ороли\t4c1Янги Каледония\t4d2Палау\t4e2Питкерн\t4f2Понапе\t4g2Папуа-Янги Гвинея\t4h1Кук ороллари\t4i2Таити\t4j4Гилберт\t4k1Тонга\t4l2Уэйк ороли\t4m2Уэллис ва Футуна
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTHB฿\tTWDNT$\tUSDUS$\tUZSсўм\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADАндорра\tAEБирлашган Араб Амирликлари\tAFАфғонистон\tAGАнтигуа ва Барбуда\tAIАнгилья\tALАлбания\tAMАрманистон\tAOАнгола\tAQАнтарктида\tARАргентина\tASАмерика Самоаси\tATАвстрия\tAUАвстралия\tAWАруба\tAXАланд ороллари\tAZОзарбайжон\tBAБосния ва Герцеговина\tBBБарбадос\tBDБангладеш\tBEБельгия\tBFБуркина-Фасо\tBGБолгария\tBHБаҳрайн\tBIБурунди\tBJБенин\tBLСен-Бартелеми\tBMБермуда\tBNБруней\tBOБоливия\tBQБонейр, Синт-Эстатиус ва Саба\tBRБразилия\tBSБагама ороллари\tBTБутан\tBVБуве ороли\tBWБотсванна\tBYБеларус\tBZБелиз\tCAКанада\tCCКокос (Килинг) ороллари\tCDКонго-Киншаса\tCFМарказий Африка Республикаси\tCGКонго Браззавиль\tCHШвейцария\tCIКот-д’Ивуар\tCKКук ороллари\tCLЧили\tCMКамерун\tCNХитой\tCOКолумбия\tCRКоста-Рика\tCUКуба\tCVКабо-Верде\tCWКюрасао\tCXРождество ороли\tCYКипр\tCZЧехия\tDEГермания\tDJЖибути\tDKДания\tDMДоминика\tDOДоминикан Республикаси\tDZЖазоир\tECЭквадор\tEEЭстония\tEGМиср\tEHҒарбий Саҳрои Кабир\tERЭритрея\tESИспания\tETЭфиопия\tFIФинляндия\tFJФижи\tFKФолкленд ороллари\tFMМикронезия\tFOФарер ороллари\tFRФранция\tGAГабон\tGBБуюк Британия\tGDГренада\tGEГрузия\tGFФранцуз Гвианаси\tGGГернси\tGHГана\tGIГибралтар\tGLГренландия\tGMГамбия\tGNГвинея\tGPГваделупе\tGQЭкваториал Гвинея\tGRГреция\tGSЖанубий Георгия ва Жанубий Сендвич ороллари\tGTГватемала\tGUГуам\tGWГвинея-Бисау\tGYГаяна\tHKГонконг (Хитой ММҲ)\tHMХерд ва Макдоналд ороллари\tHNГондурас\tHRХорватия\tHTГаити\tHUВенгрия\tIDИндонезия\tIEИрландия\tILИсроил\tIMМэн ороли\tINҲиндистон\tIQИроқ\tIRЭрон\tISИсландия\tITИталия\tJEЖерси\tJMЯмайка\tJOИордания\tJPЯпония\tKEКения\tKGҚирғизистон\tKHКамбоджа\tKIКирибати\tKMКомор ороллари\tKNСент-Китс ва Невис\tKPШимолий Корея\tKRЖанубий Корея\tKWҚувайт\tKYКайман ороллари\tKZҚозоғистон\tLAЛаос\tLBЛиван\tLCСент-Люсия\tLIЛихтенштейн\tLKШри-Ланка\tLRЛиберия\tLSЛесото\tLTЛитва\tLUЛюксембург\tLVЛатвия\tLYЛивия\tMAМарокаш\tMCМонако\tMDМолдова\tMEЧерногория\tMFСент-Мартин\tMGМадагаскар\tMHМаршал ороллари\tMKШимолий Македония\tMLМали\tMMМьянма (Бирма)\tMNМонголия\tMOМакао (Хитой ММҲ)\tMPШимолий Марианна ороллари\tMQМартиника\tMRМавритания\tMSМонтсеррат\tMTМальта\tMUМаврикий\tMVМальдив ороллари\tMWМалави\tMXМексика\tMYМалайзия\tMZМозамбик\tNAНамибия\tNCЯнги Каледония\tNEНигер\tNFНорфолк ороллари\tNGНигерия\tNIНикарагуа\tNLНидерландия\tNOНорвегия\tNPНепал\tNRНауру\tNUНиуэ\tNZЯнги Зеландия\tOMУммон\tPAПанама\tPEПеру\tPFФранцуз Полинезияси\tPGПапуа - Янги Гвинея\tPHФилиппин\tPKПокистон\tPLПольша\tPMСент-Пьер ва Микелон\tPNПиткэрн ороллари\tPRПуэрто-Рико\tPSФаластин ҳудуди\tPTПортугалия\tPWПалау\tPYПарагвай\tQAҚатар\tREРеюнион\tROРуминия\tRSСербия\tRUРоссия\tRWРуанда\tSAСаудия Арабистони\tSBСоломон ороллари\tSCСейшел ороллари\tSDСудан\tSEШвеция\tSGСингапур\tSHМуқаддас Елена ороли\tSIСловения\tSJСвалбард ва Ян-Майен\tSKСловакия\tSLСьерра-Леоне\tSMСан-Марино\tSNСенегал\tSOСомали\tSRСуринам\tSSЖанубий Судан\tSTСан-Томе ва Принсипи\tSVСалвадор\tSXСинт-Мартен\tSYСурия\tSZСвазиленд\tTCТуркс ва Кайкос ороллари\tTDЧад\tTFФранцуз жанубий ҳудудлари\tTGТого\tTHТаиланд\tTJТожикистон\tTKТокелау\tTLТимор-Лесте\tTMТуркманистон\tTNТунис\tTOТонга\tTRТуркия\tTTТринидад ва Тобаго\tTVТувалу\tTWТайван\tTZТанзания\tUAУкраина\tUGУганда\tUMАҚШ ёндош ороллари\tUSАмерика Қўшма Штатлари\tUYУругвай\tUZЎзбекистон\tVAВатикан\tVCСент-Винсент ва Гренадин\tVEВенесуэла\tVGБритания Виргин ороллари\tVIАҚШ Виргин ороллари\tVNВьетнам\tVUВануату\tWFУоллис ва Футуна\tWSСамоа\tXKКосово\tYEЯман\tYTМайотта\tZAЖанубий Африка Республикаси\tZMЗамбия\tZWЗимбабве
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tўзбекча\tўзбекча (Кирил)
    za\t#\t# стандарт вақти\t# вақти\t# кундузги вақти\t# ороллари вақти\t# ёзги вақти\t#ий Африка вақти\t#ий Индонезия вақти\t#истон вақти\t#ий Австралия стандарт вақти
    @uz-Cyrl-UZ\tўзбекча\tўзбекча (Кирил, Ўзбекистон)
    #uz-Latn
    t\t{HH}:{n}
    d.full\t{E0}, {d}-{M1}, {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d}-{M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d}-{M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d}-{M1}, {y}
    dt.long\t{D}, {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d}-{M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1}, {y}
    mr\t{M1}\u{2009}–\u{2009}\t{M1}, {y}\t{M1}, {y}\u{2009}–\u{2009}\t{M1}, {y}
    M\t0\t2\t4
    M0\tYanvar\tFevral\tMart\tAprel\tMay\tIyun\tIyul\tAvgust\tSentabr\tOktabr\tNoyabr\tDekabr
    M1\tyanvar\tfevral\tmart\taprel\tmay\tiyun\tiyul\tavgust\tsentabr\toktabr\tnoyabr\tdekabr
    M2\tYan\tFev\tMar\tApr\tMay\tIyn\tIyl\tAvg\tSen\tOkt\tNoy\tDek
    M4\tY\tF\tM\tA\tM\tI\tI\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tdushanba\tseshanba\tchorshanba\tpayshanba\tjuma\tshanba\tyakshanba
    E1\tDush\tSesh\tChor\tPay\tJum\tShan\tYak
    E2\tD\tS\tC\tP\tJ\tS\tY
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Grinvich o‘rtacha\t012Sharqiy Afrika\t021Markaziy Yevropa\t032Gʻarbiy Afrika\t042Markaziy Afrika\t051Sharqiy Yevropa\t063Sharqiy Yevropa\t073Markaziy Yevropa\t081Janubiy Afrika\t091Gavayi-aleut\t0a3Gavayi-aleut\t0b1Alyaska\t0c3Alyaska\t0d1Atlantika\t0e1Braziliya\t0f1Argentina\t0g1Paragvay\t0h1Sharqiy Amerika\t0i1Markaziy Amerika\t0j1Amazonka\t0k1Kolumbiya\t0l0Tog‘ standart vaqti (AQSH)\t0m0Tog‘ yozgi vaqti (AQSH)\t0n2Venesuela\t0o2Fransuz Gvianasi\t0p3Markaziy Amerika\t0q2Yukon\t0r3Sharqiy Amerika\t0t1Tinch okeani\t0u3Tinch okeani\t0v3Atlantika\t0y2Ekvador\t0z2Gayana\t101Kuba\t113Kuba\t121Meksika Tinch okeani\t132Boliviya\t141Peru\t151Sen-Pyer va Mikelon\t163Sen-Pyer va Mikelon\t171Urugvay\t181Fernandu-di-Noronya\t192Surinam\t1a1Chili\t1b3Chili\t1c1Nyufaundlend\t1d3Nyufaundlend\t1e1G‘arbiy Avstraliya\t1f2Deyvis\t1g2Dyumon-d’Yurvil\t1h1Sharqiy Avstraliya\t1i3Sharqiy Avstraliya\t1j2Mouson\t1k1Yangi Zelandiya\t1l3Yangi Zelandiya\t1m2Rotera\t1n2Syova\t1o2Vostok\t1p1Saudiya Arabistoni\t1q2Qozogʻiston\t1s1Turkmaniston\t1t1Ozarbayjon\t1u2Hindixitoy\t1v1Krasnoyarsk\t1w2Qirgʻiziston\t1x2Bruney-Dorussalom\t1y1Hindiston\t1z1Yakutsk\t201Ulan-Bator\t211Xitoy\t221Bangladesh\t232Sharqiy Timor\t241Fors ko‘rfazi\t252Tojikiston\t261Gonkong\t271Xovd\t281Irkutsk\t2a5Gʻarb\t2b5Sharq\t2c1Isroil\t2d3Isroil\t2e2Afgʻoniston\t2f1Pokiston\t2g2Nepal\t2h2Malayziya\t2i1Magadan\t2j5Markaz\t2k1Filippin\t2l1Omsk\t2m1Koreya\t2n2Myanma\t2o1O‘zbekiston\t2p2Singapur\t2q1Tayvan\t2r1Gruziya\t2s1Eron\t2t2Butan\t2u1Yaponiya\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armaniston\t2y1Azor orollari\t2z3Azor orollari\t301G‘arbiy Yevropa\t313G‘arbiy Yevropa\t321Kabo-Verde\t332Janubiy Georgiya\t341Folklend orollari\t351Markaziy Avstraliya\t363Markaziy Avstraliya\t371Markaziy Avstraliya g‘arbiy\t381Lord-Xau\t393Lord-Xau\t3a1Pasxa oroli\t3b3Pasxa oroli\t3c3Irlandiya\t3d0Koordinatali universal vaqt\t3f3Britaniya\t3g1Moskva\t3h1Gavayi-aleut\t3i2Hind okeani\t3j2Rojdestvo oroli\t3k4Kokos\t3l2Fransuz Janubiy hududlari va Antarktika\t3m4Seyshel\t3n4Maldiv\t3o1Mavrikiy\t3p2Reyunion\t3q4Marshall\t3r1Chatem\t3s3Chatem\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w4Feniks\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambye\t424Solomon\t431Chamorro\t444Layn\t452Kosrae\t464Markiz\t471Samoa\t482Nauru\t492Niuye\t4a1Norfolk oroli\t4b3Norfolk oroli\t4c1Yangi Kaledoniya\t4d2Palau\t4e2Pitkern\t4f2Ponape\t4g2Papua-Yangi Gvineya\t4h1Kuk orollari\t4i2Taiti\t4j4Gilbert\t4k1Tonga\t4l2Ueyk oroli\t4m2Uollis va Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tUZSsoʻm\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirlashgan Arab Amirliklari\tAFAfgʻoniston\tAGAntigua va Barbuda\tAIAngilya\tALAlbaniya\tAMArmaniston\tAOAngola\tAQAntarktida\tARArgentina\tASAmerika Samoasi\tATAvstriya\tAUAvstraliya\tAWAruba\tAXAland orollari\tAZOzarbayjon\tBABosniya va Gertsegovina\tBBBarbados\tBDBangladesh\tBEBelgiya\tBFBurkina-Faso\tBGBolgariya\tBHBahrayn\tBIBurundi\tBJBenin\tBLSen-Bartelemi\tBMBermuda orollari\tBNBruney\tBOBoliviya\tBQBoneyr, Sint-Estatius va Saba\tBRBraziliya\tBSBagama orollari\tBTButan\tBVBuve oroli\tBWBotsvana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kiling) orollari\tCDKongo – Kinshasa\tCFMarkaziy Afrika Respublikasi\tCGKongo – Brazzavil\tCHShveytsariya\tCIKot-d’Ivuar\tCKKuk orollari\tCLChili\tCMKamerun\tCNXitoy\tCOKolumbiya\tCRKosta-Rika\tCUKuba\tCVKabo-Verde\tCWKyurasao\tCXRojdestvo oroli\tCYKipr\tCZChexiya\tDEGermaniya\tDJJibuti\tDKDaniya\tDMDominika\tDODominikan Respublikasi\tDZJazoir\tECEkvador\tEEEstoniya\tEGMisr\tEHG‘arbiy Sahroi Kabir\tEREritreya\tESIspaniya\tETEfiopiya\tFIFinlandiya\tFJFiji\tFKFolklend orollari\tFMMikroneziya\tFOFarer orollari\tFRFransiya\tGAGabon\tGBBuyuk Britaniya\tGDGrenada\tGEGruziya\tGFFransuz Gvianasi\tGGGernsi\tGHGana\tGIGibraltar\tGLGrenlandiya\tGMGambiya\tGNGvineya\tGPGvadelupe\tGQEkvatorial Gvineya\tGRGretsiya\tGSJanubiy Georgiya va Janubiy Sendvich orollari\tGTGvatemala\tGUGuam\tGWGvineya-Bisau\tGYGayana\tHKGonkong (Xitoy MMH)\tHMXerd va Makdonald orollari\tHNGonduras\tHRXorvatiya\tHTGaiti\tHUVengriya\tIDIndoneziya\tIEIrlandiya\tILIsroil\tIMMen oroli\tINHindiston\tIOBritaniyaning Hind okeanidagi hududi\tIQIroq\tIREron\tISIslandiya\tITItaliya\tJEJersi\tJMYamayka\tJOIordaniya\tJPYaponiya\tKEKeniya\tKGQirgʻiziston\tKHKambodja\tKIKiribati\tKMKomor orollari\tKNSent-Kits va Nevis\tKPShimoliy Koreya\tKRJanubiy Koreya\tKWQuvayt\tKYKayman orollari\tKZQozogʻiston\tLALaos\tLBLivan\tLCSent-Lyusiya\tLILixtenshteyn\tLKShri-Lanka\tLRLiberiya\tLSLesoto\tLTLitva\tLULyuksemburg\tLVLatviya\tLYLiviya\tMAMarokash\tMCMonako\tMDMoldova\tMEChernogoriya\tMFSent-Martin\tMGMadagaskar\tMHMarshall orollari\tMKShimoliy Makedoniya\tMLMali\tMMMyanma (Birma)\tMNMongoliya\tMOMakao (Xitoy MMH)\tMPShimoliy Mariana orollari\tMQMartinika\tMRMavritaniya\tMSMontserrat\tMTMalta\tMUMavrikiy\tMVMaldiv orollari\tMWMalavi\tMXMeksika\tMYMalayziya\tMZMozambik\tNANamibiya\tNCYangi Kaledoniya\tNENiger\tNFNorfolk oroli\tNGNigeriya\tNINikaragua\tNLNiderlandiya\tNONorvegiya\tNPNepal\tNRNauru\tNUNiue\tNZYangi Zelandiya\tOMUmmon\tPAPanama\tPEPeru\tPFFransuz Polineziyasi\tPGPapua – Yangi Gvineya\tPHFilippin\tPKPokiston\tPLPolsha\tPMSen-Pyer va Mikelon\tPNPitkern orollari\tPRPuerto-Riko\tPSFalastin hududlari\tPTPortugaliya\tPWPalau\tPYParagvay\tQAQatar\tREReyunion\tRORuminiya\tRSSerbiya\tRURossiya\tRWRuanda\tSASaudiya Arabistoni\tSBSolomon orollari\tSCSeyshel orollari\tSDSudan\tSEShvetsiya\tSGSingapur\tSHMuqaddas Yelena oroli\tSISloveniya\tSJShpitsbergen va Yan-Mayen\tSKSlovakiya\tSLSyerra-Leone\tSMSan-Marino\tSNSenegal\tSOSomali\tSRSurinam\tSSJanubiy Sudan\tSTSan-Tome va Prinsipi\tSVSalvador\tSXSint-Marten\tSYSuriya\tSZSvazilend\tTCTurks va Kaykos orollari\tTDChad\tTFFransuz Janubiy hududlari\tTGTogo\tTHTailand\tTJTojikiston\tTKTokelau\tTLTimor-Leste\tTMTurkmaniston\tTNTunis\tTOTonga\tTRTurkiya\tTTTrinidad va Tobago\tTVTuvalu\tTWTayvan\tTZTanzaniya\tUAUkraina\tUGUganda\tUMAQSH yondosh orollari\tUSAmerika Qo‘shma Shtatlari\tUYUrugvay\tUZOʻzbekiston\tVAVatikan\tVCSent-Vinsent va Grenadin\tVEVenesuela\tVGBritaniya Virgin orollari\tVIAQSH Virgin orollari\tVNVyetnam\tVUVanuatu\tWFUollis va Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotta\tZAJanubiy Afrika Respublikasi\tZMZambiya\tZWZimbabve
    l\t va \t\t, \t, \t va \t
    lo\t yoki \t\t, \t, \t yoki \t
    w\t1
    x\to‘zbek\to‘zbek (lotin)
    za\t#\t# standart vaqti\t# vaqti\t# yozgi vaqti\t# orollari vaqti\t#iy Indoneziya vaqti
    @uz-Latn-UZ\to‘zbek\to‘zbek (lotin, Oʻzbekiston)
    @uz-UZ\to‘zbek\to‘zbek (Oʻzbekiston)

    """
  }
}
