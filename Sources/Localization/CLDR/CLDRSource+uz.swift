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
    @uz-Latn-UZ\to‘zbek\to‘zbek (lotin, Oʻzbekiston)
    @uz-UZ\to‘zbek\to‘zbek (Oʻzbekiston)

    """
  }
}
