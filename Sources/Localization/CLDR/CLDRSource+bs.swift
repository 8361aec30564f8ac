// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `bs`: StaticString {
    """
    #bs
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}.
    dt.full\t{D} u {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0} {y}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.long\t{d}. {M0} {y}.
    dt.long\t{D} u {T}
    dr.long\t{d}–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{d}. {M0} {y}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.short\t{d}. {m}. {y}.
    dt.short\t{D} u {T}
    dr.short\t{d}. {m}. {y}\u{2009}–\u{2009}\t{D}\t{d}. {m}. {y}\u{2009}–\u{2009}\t{D}\t{d}. {m}. {y}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    my\t{M0} {y}.
    mr\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmart\tapril\tmaj\tjuni\tjuli\taugust\tseptembar\toktobar\tnovembar\tdecembar
    M1\tjan\tfeb\tmar\tapr\tmaj\tjun\tjul\taug\tsep\tokt\tnov\tdec
    M2\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tponedjeljak\tutorak\tsrijeda\tčetvrtak\tpetak\tsubota\tnedjelja
    E1\tpon\tuto\tsri\tčet\tpet\tsub\tned
    E2\tp\tu\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT +\tGMT  -\t:\t\t1
    z\t002Griničk\t012Istočnoafričk\t02aCentralnoevrop\t032Zapadnoafričk\t042Centralnoafričk\t05aIstočnoevrop\t064Istočnoevrop\t074Centralnoevrop\t081Južnoafrič\t09aHavajsko-aleućan\t0a4Havajsko-aleućan\t0baAljaskan\t0c4Aljaskan\t0daSjevernoameričko atlant\t0eaBrazilij\t0faArgentin\t0gaParagvaj\t0hbistočno standardno vrijeme\t0ibcentralno standardno vrijeme\t0jaAmazon\t0kaKolumbij\t0laSjevernoameričko planin\t0m4Sjevernoameričko planin\t0n8Venecuelan\t0o8Francuskogvajan\t0pbcentralno ljetno vrijeme\t0q8Jukon\t0rbistočno ljetno vrijeme\t0s7Acre\t0t1Sjevernoameričko pacifič\t0ubpacifičko ljetno vrijeme\t0v4Sjevernoameričko atlant\t0y8Ekvador\t0z8Gvajan\t10aKuban\t114Kuban\t121Meksičko pacifič\t138Bolivij\t14aPeruan\t155Ostrvima Sveti Petar i Mikelon\t16cima Sveti Petar i Mikelon\t17aUrugvaj\t185ostrvu Fernando di Noronja\t198Surinam\t1aaČilean\t1b4Čilean\t1caNjufaundlend\t1d4Njufaundlend\t1eaZapadnoaustralij\t1f6Davis\t1g6Dumont-d’Urville\t1haIstočnoaustralij\t1i4Istočnoaustralij\t1j6Mawson\t1kaNovozeland\t1l4Novozeland\t1m6Rothera\t1n6Syowa\t1o6Vostok\t1paArabij\t1q8kazahstan\t1r7Petropavlovsk-Kamčatski\t1saturkmenistan\t1taAzerbejdžan\t1u8Indokine\t1vaKrasnojar\t1w8kirgistan\t1x8Brunej\t1yaIndij\t1zaJakut\t20aUlanbator\t21aKine\t221Bangladeš\t238Istočnotimor\t24aZaliv\t258tadžikistan\t261Hongkonš\t27aHovd\t28aIrkut\t297Turska\t2a8Zapadnoindonezij\t2b8Istočnoindonezij\t2caIzrael\t2d4Izrael\t2e8Afganistan\t2faPakistan\t2g8Nepal\t2h8Malezij\t2iaMagadan\t2j8Centralnoindonezij\t2kaFilipin\t2laOm\t2maKorej\t2n8Mijanmar\t2oauzbekistan\t2paSingapur\t2qaTajpej\t2raGruzij\t2saIran\t2t8Butan\t2uaJapan\t2v1Vladivostoč\t2w1Jekaterinburš\t2xaArmen\t2yaAzor\t2z4Azor\t30aZapadnoevrop\t314Zapadnoevrop\t32aZelenort\t338Južnodžordžij\t34aFolkland\t35aCentralnoaustralij\t364Centralnoaustralij\t372Australijsko centralnozapadno standardn\t385Ostrvu Lord Hau\t39cu Lord Hau\t3aaUskršnjeostrv\t3b4Uskršnjeostrv\t3caIr\t3d8Koordinirano svjet\t3e7Samara\t3f4Britan\t3gaMoskov\t3haHavajsko-aleućan\t3i3Indijskom okeanu\t3j3Božićnom Ostrvu\t3k9ima Kokos\t3l3Francuskoj Južnoj Teritoriji i Antarktiku\t3m8Sejšel\t3n8Maldiv\t3oaMauricij\t3p8Reunion\t3q3Maršalovim ostrvima\t3raČatam\t3s4Čatam\t3taApij\t3u2Čučk\t3vaVanuatuan\t3w9ima Finiks\t3x9u Tokelau\t3y5Fidžiju\t3z8Tuvaluan\t408Galapago\t418Gambijer\t423Solomonskim ostrvima\t43aČamor\t449ima Lajn\t459u Kosrae\t469ima Markiz\t47aSamoan\t489u Nauru\t499u Niue\t4a1Norfolš\t4b2Norfolško ljetn\t4caNovokaledonij\t4d9u Palau\t4e9ima Pitkern\t4f9u Ponape\t4g3Papui Novoj Gvineji\t4h5Kukovim ostrvima\t4i8Tahićan\t4j3Gilbertovim ostrvima\t4kaTongan\t4l9u Vejk\t4m9ima Valis i Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBAMKM\tEUR€\tHRKkn\tINR₹\tJPY¥\tKRW₩\tRSDdin.\tTHB฿\tTWDNT$\tVND₫\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndora\tAEUjedinjeni Arapski Emirati\tAFAfganistan\tAGAntigva i Barbuda\tAIAngvila\tALAlbanija\tAMArmenija\tAOAngola\tAQAntarktika\tARArgentina\tASAmerička Samoa\tATAustrija\tAUAustralija\tAWAruba\tAXOlandska ostrva\tAZAzerbejdžan\tBABosna i Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBugarska\tBHBahrein\tBIBurundi\tBJBenin\tBLSveti Bartolomej\tBMBermuda\tBNBrunej\tBOBolivija\tBQKaripska Holandija\tBRBrazil\tBSBahami\tBTButan\tBVOstrvo Buve\tBWBocvana\tBYBjelorusija\tBZBelize\tCAKanada\tCCKokosova (Keelingova) ostrva\tCDDemokratska Republika Kongo\tCFCentralnoafrička Republika\tCGKongo\tCHŠvicarska\tCIObala Slonovače\tCKKukova ostrva\tCLČile\tCMKamerun\tCNKina\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortska Ostrva\tCWKurasao\tCXBožićno ostrvo\tCYKipar\tCZČeška\tDENjemačka\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska Republika\tDZAlžir\tECEkvador\tEEEstonija\tEGEgipat\tEHZapadna Sahara\tEREritreja\tESŠpanija\tETEtiopija\tFIFinska\tFJFidži\tFKFolklandska ostrva\tFMMikronezija\tFOFarska ostrva\tFRFrancuska\tGAGabon\tGBUjedinjeno Kraljevstvo\tGDGrenada\tGEGruzija\tGFFrancuska Gvajana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrenland\tGMGambija\tGNGvineja\tGPGvadalupe\tGQEkvatorijalna Gvineja\tGRGrčka\tGSJužna Džordžija i Južna Sendvič ostrva\tGTGvatemala\tGUGuam\tGWGvineja-Bisao\tGYGvajana\tHKHong Kong (SAR Kina)\tHMOstrvo Heard i arhipelag McDonald\tHNHonduras\tHRHrvatska\tHTHaiti\tHUMađarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOstrvo Man\tINIndija\tIOBritanska Teritorija u Indijskom Okeanu\tIQIrak\tIRIran\tISIsland\tITItalija\tJEJersey\tJMJamajka\tJOJordan\tJPJapan\tKEKenija\tKGKirgistan\tKHKambodža\tKIKiribati\tKMKomori\tKNSveti Kits i Nevis\tKPSjeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanska ostrva\tKZKazahstan\tLALaos\tLBLiban\tLCSveta Lucija\tLILihtenštajn\tLKŠri Lanka\tLRLiberija\tLSLesoto\tLTLitvanija\tLULuksemburg\tLVLatvija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMECrna Gora\tMFSveti Martin\tMGMadagaskar\tMHMaršalova ostrva\tMKSjeverna Makedonija\tMLMali\tMMMijanmar\tMNMongolija\tMOMakao (SAR Kina)\tMPSjeverna Marijanska ostrva\tMQMartinik\tMRMauritanija\tMSMonserat\tMTMalta\tMUMauricijus\tMVMaldivi\tMWMalavi\tMXMeksiko\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFOstrvo Norfolk\tNGNigerija\tNINikaragva\tNLNizozemska\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNovi Zeland\tOMOman\tPAPanama\tPEPeru\tPFFrancuska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSveti Petar i Mikelon\tPNPitkernska Ostrva\tPRPorto Riko\tPSPalestinska Teritorija\tPTPortugal\tPWPalau\tPYParagvaj\tQAKatar\tREReunion\tRORumunija\tRSSrbija\tRURusija\tRWRuanda\tSASaudijska Arabija\tSBSolomonska Ostrva\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Helena\tSISlovenija\tSJSvalbard i Jan Mayen\tSKSlovačka\tSLSijera Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSao Tome i Principe\tSVSalvador\tSXSint Marten\tSYSirija\tSZEsvatini\tTCOstrva Turks i Kaikos\tTDČad\tTFFrancuske Južne Teritorije\tTGTogo\tTHTajland\tTJTadžikistan\tTKTokelau\tTLIstočni Timor\tTMTurkmenistan\tTNTunis\tTOTonga\tTRTurska\tTTTrinidad i Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMAmerička Vanjska Ostrva\tUSSjedinjene Države\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSveti Vinsent i Grenadin\tVEVenecuela\tVGBritanska Djevičanska ostrva\tVIAmerička Djevičanska ostrva\tVNVijetnam\tVUVanuatu\tWFOstrva Valis i Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMajote\tZAJužnoafrička Republika\tZMZambija\tZWZimbabve
    l\t i \t\t, \t, \t i \t
    lo\t ili \t\t, \t, \t ili \t
    w\t1
    x\tbosanski\tbosanski
    za\t#\t#ko standardno vrijeme\t#o vrijeme\tVrijeme na #\t#sko ljetno vrijeme\tStandardno vrijeme na #\tVrijeme stanice #\t# standardno vreme\t#sko vrijeme\tVrijeme na Ostrv#\t#sko standardno vrijeme\tSjevernoameričko #\tLjetno vrijeme na Ostrv#
    #bs-Cyrl
    t\t{HH}:{n}
    d.full\t{E0}, {dd}. {M0} {y}.
    dt.full\t{D} {T}
    dr.full\t{E0}, {dd}. – \t{D}\t{E0}, {dd}. {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{dd}. {M0} {y}.
    dt.long\t{D} {T}
    dr.long\t{dd}.–\t{D}\t{dd}. {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}.{m}.{yy}.
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{dd}.{mm}.{yy}. {T}–\t{T}\t{dd}.{mm}.{yy}. {T}–\t{T}\t{dd}.{mm}.{yy}. {T}\u{2009}–\u{2009}\t{dd}.{mm}.{yy}. {T}
    my\t{M0} {y}.
    mr\t{M0}–\t{M0} {y}.\t{M0} {y}. – \t{M0} {y}.
    M\t0\t1\t2
    M0\tјануар\tфебруар\tмарт\tаприл\tмај\tјуни\tјули\tаугуст\tсептембар\tоктобар\tновембар\tдецембар
    M1\tјан\tфеб\tмар\tапр\tмај\tјун\tјул\tауг\tсеп\tокт\tнов\tдец
    M2\tј\tф\tм\tа\tм\tј\tј\tа\tс\tо\tн\tд
    E\t0\t1\t2
    E0\tпонедјељак\tуторак\tсриједа\tчетвртак\tпетак\tсубота\tнедјеља
    E1\tпон\tуто\tсри\tчет\tпет\tсуб\tнед
    E2\tп\tу\tс\tч\tп\tс\tн
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Гриничко средње\t017Источ\t028Средњеевроп\t037Запад\t047Централ\t058Источноевроп\t063Источноевропско\t073Средњеевропско\t087Јуж\t098Хавајско-алеут\t0a3Хавајско-алеутско\t0b1Аљаска\t0c2Аљаска љетње\t0d8Атлан\t0e1Бразилија\t0f1Аргентина\t0g1Парагвај\t0h1Источно\t0i1Централно\t0j1Амазон\t0k1Колумбија\t0l8Планин\t0m3Планинско\t0n2Венецуела\t0o2Француска Гвајана\t0p3Централно\t0q0Yukon Time\t0r3Источно\t0s4Акре\t0t1Пацифичко\t0u3Пацифичко\t0v3Атланско\t0y2Еквадор\t0z2Гвајана\t101Куба\t113Куба\t121Мексичко пацифичко\t132Боливија\t141Перу\t151Сен Пјер и Микелон\t160Сен Пјер и Микелон љетње рачунање вемена\t171Уругвај\t181Фернандо де Нороња\t192Суринам\t1a1Чиле\t1b3Чиле\t1c1Њуфаундленд\t1d3Њуфаундленд\t1e1Аустралијско западно\t1f2Дејвис\t1g2Димон д’Урвил\t1h1Аустралијско источно\t1i3Аустралијско источно\t1j2Мосон\t1k1Нови Зеланд\t1l3Нови Зеланд\t1m2Ротера\t1n2Шова\t1o2Восток\t1p8Арабиј\t1q0Kazakhstan Time\t1r4Петропавловско-камчатско\t1s1Туркменистан\t1t1Азербејџан\t1u2Индокина\t1v1Краснојарск\t1w2Киргистан\t1x2Брунеј Дарусалам\t1y8Индиј\t1z1Јакутск\t201Улан Батор\t211Кина\t221Бангладеш\t232Тимор-Лесте\t242Заливско\t252Таџикистан\t261Хонг Конг\t271Ховд\t281Иркуцк\t294Турска\t2a6Запад\t2b6Источ\t2c8Израел\t2d3Израелско\t2e2Авганистан\t2f1Пакистан\t2g2Непал\t2h2Малезија\t2i1Магадан\t2j6Централ\t2k1Филипини\t2l1Омск\t2m8Кореј\t2n2Мијанмар\t2o1Узбекистан\t2p1Сингапур\t2q1Тајпеј\t2r1Грузија\t2s1Иран\t2t2Бутан\t2u8Јапан\t2v1Владивосток\t2w1Јекатеринбург\t2x1Арменија\t2y1Азори\t2z3Азори\t308Западноевроп\t313Западноевропско\t328Зеленорт\t332Јужна Џорџија\t341Фолкландска Острва\t351Аустралијско централно\t363Аустралијско централно\t371Аустралијско централно западно\t381Лорд Хов\t393Лорд Хов\t3a1Ускршња острва\t3b3Ускршња острва\t3c8Ир\t3d2Координисано универзално\t3e4Самара\t3f2Британско љетње\t3g1Москва\t3h8Хавајско-алеут\t3i2Индијско океанско\t3j5Божићна о\t3k5Кокос (Келинг) О\t3l2Француско јужно и антарктичко\t3m2Сејшели\t3n2Малдиви\t3o1Маурицијус\t3p2Реинион\t3q5Маршалска О\t3r1Чатам\t3s3Чатам\t3t1Апија\t3u2Трук\t3v1Вануату\t3w5Феникс о\t3x2Токелау\t3y1Фиџи\t3z2Тувалу\t402Галапагос\t412Гамбијер\t425Соломонска О\t432Чаморо\t445Лине О\t452Кошре\t462Маркиз\t471Самоа\t482Науру\t492Ниуе\t4a1Норфолк Острво\t4b2Норфолк Острво љетње рачунање\t4c1Нова Каледонија\t4d2Палау\t4e2Питкерн\t4f2Понапе\t4g2Папуа Нова Гвинеја\t4h1Кукова острва\t4i2Тахити\t4j5Гилберт о\t4k1Тонга\t4l2Вејк острво\t4m5Валис и Футуна О
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBAMКМ\tBRLR$\tCADCA$\tCNYCN¥\tCZKКч\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tPLNзл\tRSDдин.\tTRYТл\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADАндора\tAEУједињени Арапски Емирати\tAFАфганистан\tAGАнтигва и Барбуда\tAIАнгвила\tALАлбанија\tAMАрменија\tAOАнгола\tAQАнтарктик\tARАргентина\tASАмеричка Самоа\tATАустрија\tAUАустралија\tAWАруба\tAXОландска острва\tAZАзербејџан\tBAБосна и Херцеговина\tBBБарбадос\tBDБангладеш\tBEБелгија\tBFБуркина Фасо\tBGБугарска\tBHБахреин\tBIБурунди\tBJБенин\tBLСвети Бартоломеј\tBMБермуди\tBNБрунеј\tBOБоливија\tBQКарипска Холандија\tBRБразил\tBSБахами\tBTБутан\tBVОстрво Буве\tBWБоцвана\tBYБјелорусија\tBZБелизе\tCAКанада\tCCКокос (Келинг) Острва\tCDДемократска Република Конго\tCFЦентралноафричка Република\tCGКонго\tCHШвицарска\tCIОбала Слоноваче (Кот д’Ивоар)\tCKКукова Острва\tCLЧиле\tCMКамерун\tCNКина\tCOКолумбија\tCRКостарика\tCUКуба\tCVЗеленортска Острва\tCWКурасао\tCXБожићно острво\tCYКипар\tCZЧешка\tDEЊемачка\tDJЏибути\tDKДанска\tDMДоминика\tDOДоминиканска Република\tDZАлжир\tECЕквадор\tEEЕстонија\tEGЕгипат\tEHЗападна Сахара\tERЕритреја\tESШпанија\tETЕтиопија\tFIФинска\tFJФиџи\tFKФокландска Острва\tFMМикронезија\tFOФарска острва\tFRФранцуска\tGAГабон\tGBУједињено Краљевство\tGDГренада\tGEГрузија\tGFФранцуска Гвајана\tGGГернзи\tGHГана\tGIГибралтар\tGLГренланд\tGMГамбија\tGNГвинеја\tGPГваделупе\tGQЕкваторијална Гвинеја\tGRГрчка\tGSЈужна Џорџија и Јужна Сендвичка Острва\tGTГватемала\tGUГуам\tGWГвинеја-Бисау\tGYГвајана\tHKХонг Конг С. А. Р.\tHMХерд и Мекдоналд Острва\tHNХондурас\tHRХрватска\tHTХаити\tHUМађарска\tIDИндонезија\tIEИрска\tILИзраел\tIMОстрво Мен\tINИндија\tIOБританска територија у Индијском океану\tIQИрак\tIRИран\tISИсланд\tITИталија\tJEЏерзи\tJMЈамајка\tJOЈордан\tJPЈапан\tKEКенија\tKGКиргизстан\tKHКамбоџа\tKIКирибати\tKMКомори\tKNСвети Китс и Невис\tKPСјеверна Кореја\tKRЈужна Кореја\tKWКувајт\tKYКајманска острва\tKZКазахстан\tLAЛаос\tLBЛибан\tLCСвета Луција\tLIЛихтенштајн\tLKШри Ланка\tLRЛиберија\tLSЛесото\tLTЛитванија\tLUЛуксембург\tLVЛатвија\tLYЛибија\tMAМароко\tMCМонако\tMDМолдавија\tMEЦрна Гора\tMFСвети Мартин\tMGМадагаскар\tMHМаршалска Острва\tMKСјеверна Македонија\tMLМали\tMMМјанмар\tMNМонголија\tMOМакао С. А. Р.\tMPСјеверна Маријанска Острва\tMQМартиник\tMRМауританија\tMSМонсерат\tMTМалта\tMUМаурицијус\tMVМалдиви\tMWМалави\tMXМексико\tMYМалезија\tMZМозамбик\tNAНамибија\tNCНова Каледонија\tNEНигер\tNFОстрво Норфолк\tNGНигерија\tNIНикарагва\tNLХоландија\tNOНорвешка\tNPНепал\tNRНауру\tNUНиуе\tNZНови Зеланд\tOMОман\tPAПанама\tPEПеру\tPFФранцуска Полинезија\tPGПапуа Нова Гвинеја\tPHФилипини\tPKПакистан\tPLПољска\tPMСен Пјер и Микелон\tPNПиткерн\tPRПорторико\tPSПалестинске територије\tPTПортугал\tPWПалау\tPYПарагвај\tQAКатар\tREРеинион\tROРумунија\tRSСрбија\tRUРусија\tRWРуанда\tSAСаудијска Арабија\tSBСоломонска Острва\tSCСејшели\tSDСудан\tSEШведска\tSGСингапур\tSHСвета Хелена\tSIСловенија\tSJСвалбард и Јан Мајен\tSKСловачка\tSLСијера Леоне\tSMСан Марино\tSNСенегал\tSOСомалија\tSRСуринам\tSSЈужни Судан\tSTСао Томе и Принципе\tSVСалвадор\tSXСвети Мартин (Холандија)\tSYСирија\tSZЕсватини\tTCТуркс и Кајкос Острва\tTDЧад\tTFФранцуске Јужне Територије\tTGТого\tTHТајланд\tTJТаџикистан\tTKТокелау\tTLТимор-Лесте\tTMТуркменистан\tTNТунис\tTOТонга\tTRТурска\tTTТринидад и Тобаго\tTVТувалу\tTWТајван\tTZТанзанија\tUAУкрајина\tUGУганда\tUMМања удаљена острва САД\tUSСједињене Америчке Државе\tUYУругвај\tUZУзбекистан\tVAВатикан\tVCСвети Винсент и Гренадини\tVEВенецуела\tVGБританска Дјевичанска острва\tVIАмеричка Дјевичанска острва\tVNВијетнам\tVUВануату\tWFВалис и Футуна\tWSСамоа\tXKКосово\tYEЈемен\tYTМајоте\tZAЈужноафричка Република\tZMЗамбија\tZWЗимбабве
    l\t и \t\t, \t, \t и \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tбосански\tбосански (ћирилица)
    za\t#\t# стандардно вријеме\t# вријеме\t# љетње рачунање времена\t# стандардно време\t#стрва вријеме\t#но-индонезијско вријеме\t#но-афричко вријеме\t#ско стандардно вријеме
    @bs-Cyrl-BA\tбосански\tбосански (ћирилица, Босна и Херцеговина)
    #bs-Latn
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}.
    dt.full\t{D} u {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0} {y}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.long\t{d}. {M0} {y}.
    dt.long\t{D} u {T}
    dr.long\t{d}–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{d}. {M0} {y}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.short\t{d}. {m}. {y}.
    dt.short\t{D} u {T}
    dr.short\t{d}. {m}. {y}\u{2009}–\u{2009}\t{D}\t{d}. {m}. {y}\u{2009}–\u{2009}\t{D}\t{d}. {m}. {y}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    my\t{M0} {y}.
    mr\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmart\tapril\tmaj\tjuni\tjuli\taugust\tseptembar\toktobar\tnovembar\tdecembar
    M1\tjan\tfeb\tmar\tapr\tmaj\tjun\tjul\taug\tsep\tokt\tnov\tdec
    M2\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tponedjeljak\tutorak\tsrijeda\tčetvrtak\tpetak\tsubota\tnedjelja
    E1\tpon\tuto\tsri\tčet\tpet\tsub\tned
    E2\tp\tu\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT +\tGMT  -\t:\t\t1
    z\t002Griničk\t012Istočnoafričk\t02aCentralnoevrop\t032Zapadnoafričk\t042Centralnoafričk\t05aIstočnoevrop\t064Istočnoevrop\t074Centralnoevrop\t081Južnoafrič\t09aHavajsko-aleućan\t0a4Havajsko-aleućan\t0baAljaskan\t0c4Aljaskan\t0daSjevernoameričko atlant\t0eaBrazilij\t0faArgentin\t0gaParagvaj\t0hbistočno standardno vrijeme\t0ibcentralno standardno vrijeme\t0jaAmazon\t0kaKolumbij\t0laSjevernoameričko planin\t0m4Sjevernoameričko planin\t0n8Venecuelan\t0o8Francuskogvajan\t0pbcentralno ljetno vrijeme\t0q8Jukon\t0rbistočno ljetno vrijeme\t0s7Acre\t0t1Sjevernoameričko pacifič\t0ubpacifičko ljetno vrijeme\t0v4Sjevernoameričko atlant\t0y8Ekvador\t0z8Gvajan\t10aKuban\t114Kuban\t121Meksičko pacifič\t138Bolivij\t14aPeruan\t155Ostrvima Sveti Petar i Mikelon\t16cima Sveti Petar i Mikelon\t17aUrugvaj\t185ostrvu Fernando di Noronja\t198Surinam\t1aaČilean\t1b4Čilean\t1caNjufaundlend\t1d4Njufaundlend\t1eaZapadnoaustralij\t1f6Davis\t1g6Dumont-d’Urville\t1haIstočnoaustralij\t1i4Istočnoaustralij\t1j6Mawson\t1kaNovozeland\t1l4Novozeland\t1m6Rothera\t1n6Syowa\t1o6Vostok\t1paArabij\t1q8kazahstan\t1r7Petropavlovsk-Kamčatski\t1saturkmenistan\t1taAzerbejdžan\t1u8Indokine\t1vaKrasnojar\t1w8kirgistan\t1x8Brunej\t1yaIndij\t1zaJakut\t20aUlanbator\t21aKine\t221Bangladeš\t238Istočnotimor\t24aZaliv\t258tadžikistan\t261Hongkonš\t27aHovd\t28aIrkut\t297Turska\t2a8Zapadnoindonezij\t2b8Istočnoindonezij\t2caIzrael\t2d4Izrael\t2e8Afganistan\t2faPakistan\t2g8Nepal\t2h8Malezij\t2iaMagadan\t2j8Centralnoindonezij\t2kaFilipin\t2laOm\t2maKorej\t2n8Mijanmar\t2oauzbekistan\t2paSingapur\t2qaTajpej\t2raGruzij\t2saIran\t2t8Butan\t2uaJapan\t2v1Vladivostoč\t2w1Jekaterinburš\t2xaArmen\t2yaAzor\t2z4Azor\t30aZapadnoevrop\t314Zapadnoevrop\t32aZelenort\t338Južnodžordžij\t34aFolkland\t35aCentralnoaustralij\t364Centralnoaustralij\t372Australijsko centralnozapadno standardn\t385Ostrvu Lord Hau\t39cu Lord Hau\t3aaUskršnjeostrv\t3b4Uskršnjeostrv\t3caIr\t3d8Koordinirano svjet\t3e7Samara\t3f4Britan\t3gaMoskov\t3haHavajsko-aleućan\t3i3Indijskom okeanu\t3j3Božićnom Ostrvu\t3k9ima Kokos\t3l3Francuskoj Južnoj Teritoriji i Antarktiku\t3m8Sejšel\t3n8Maldiv\t3oaMauricij\t3p8Reunion\t3q3Maršalovim ostrvima\t3raČatam\t3s4Čatam\t3taApij\t3u2Čučk\t3vaVanuatuan\t3w9ima Finiks\t3x9u Tokelau\t3y5Fidžiju\t3z8Tuvaluan\t408Galapago\t418Gambijer\t423Solomonskim ostrvima\t43aČamor\t449ima Lajn\t459u Kosrae\t469ima Markiz\t47aSamoan\t489u Nauru\t499u Niue\t4a1Norfolš\t4b2Norfolško ljetn\t4caNovokaledonij\t4d9u Palau\t4e9ima Pitkern\t4f9u Ponape\t4g3Papui Novoj Gvineji\t4h5Kukovim ostrvima\t4i8Tahićan\t4j3Gilbertovim ostrvima\t4kaTongan\t4l9u Vejk\t4m9ima Valis i Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBAMKM\tEUR€\tHRKkn\tINR₹\tJPY¥\tKRW₩\tRSDdin.\tTHB฿\tTWDNT$\tVND₫\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndora\tAEUjedinjeni Arapski Emirati\tAFAfganistan\tAGAntigva i Barbuda\tAIAngvila\tALAlbanija\tAMArmenija\tAOAngola\tAQAntarktika\tARArgentina\tASAmerička Samoa\tATAustrija\tAUAustralija\tAWAruba\tAXOlandska ostrva\tAZAzerbejdžan\tBABosna i Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBugarska\tBHBahrein\tBIBurundi\tBJBenin\tBLSveti Bartolomej\tBMBermuda\tBNBrunej\tBOBolivija\tBQKaripska Holandija\tBRBrazil\tBSBahami\tBTButan\tBVOstrvo Buve\tBWBocvana\tBYBjelorusija\tBZBelize\tCAKanada\tCCKokosova (Keelingova) ostrva\tCDDemokratska Republika Kongo\tCFCentralnoafrička Republika\tCGKongo\tCHŠvicarska\tCIObala Slonovače\tCKKukova ostrva\tCLČile\tCMKamerun\tCNKina\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortska Ostrva\tCWKurasao\tCXBožićno ostrvo\tCYKipar\tCZČeška\tDENjemačka\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska Republika\tDZAlžir\tECEkvador\tEEEstonija\tEGEgipat\tEHZapadna Sahara\tEREritreja\tESŠpanija\tETEtiopija\tFIFinska\tFJFidži\tFKFolklandska ostrva\tFMMikronezija\tFOFarska ostrva\tFRFrancuska\tGAGabon\tGBUjedinjeno Kraljevstvo\tGDGrenada\tGEGruzija\tGFFrancuska Gvajana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrenland\tGMGambija\tGNGvineja\tGPGvadalupe\tGQEkvatorijalna Gvineja\tGRGrčka\tGSJužna Džordžija i Južna Sendvič ostrva\tGTGvatemala\tGUGuam\tGWGvineja-Bisao\tGYGvajana\tHKHong Kong (SAR Kina)\tHMOstrvo Heard i arhipelag McDonald\tHNHonduras\tHRHrvatska\tHTHaiti\tHUMađarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOstrvo Man\tINIndija\tIOBritanska Teritorija u Indijskom Okeanu\tIQIrak\tIRIran\tISIsland\tITItalija\tJEJersey\tJMJamajka\tJOJordan\tJPJapan\tKEKenija\tKGKirgistan\tKHKambodža\tKIKiribati\tKMKomori\tKNSveti Kits i Nevis\tKPSjeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanska ostrva\tKZKazahstan\tLALaos\tLBLiban\tLCSveta Lucija\tLILihtenštajn\tLKŠri Lanka\tLRLiberija\tLSLesoto\tLTLitvanija\tLULuksemburg\tLVLatvija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMECrna Gora\tMFSveti Martin\tMGMadagaskar\tMHMaršalova ostrva\tMKSjeverna Makedonija\tMLMali\tMMMijanmar\tMNMongolija\tMOMakao (SAR Kina)\tMPSjeverna Marijanska ostrva\tMQMartinik\tMRMauritanija\tMSMonserat\tMTMalta\tMUMauricijus\tMVMaldivi\tMWMalavi\tMXMeksiko\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFOstrvo Norfolk\tNGNigerija\tNINikaragva\tNLNizozemska\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNovi Zeland\tOMOman\tPAPanama\tPEPeru\tPFFrancuska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSveti Petar i Mikelon\tPNPitkernska Ostrva\tPRPorto Riko\tPSPalestinska Teritorija\tPTPortugal\tPWPalau\tPYParagvaj\tQAKatar\tREReunion\tRORumunija\tRSSrbija\tRURusija\tRWRuanda\tSASaudijska Arabija\tSBSolomonska Ostrva\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Helena\tSISlovenija\tSJSvalbard i Jan Mayen\tSKSlovačka\tSLSijera Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSao Tome i Principe\tSVSalvador\tSXSint Marten\tSYSirija\tSZEsvatini\tTCOstrva Turks i Kaikos\tTDČad\tTFFrancuske Južne Teritorije\tTGTogo\tTHTajland\tTJTadžikistan\tTKTokelau\tTLIstočni Timor\tTMTurkmenistan\tTNTunis\tTOTonga\tTRTurska\tTTTrinidad i Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMAmerička Vanjska Ostrva\tUSSjedinjene Države\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSveti Vinsent i Grenadin\tVEVenecuela\tVGBritanska Djevičanska ostrva\tVIAmerička Djevičanska ostrva\tVNVijetnam\tVUVanuatu\tWFOstrva Valis i Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMajote\tZAJužnoafrička Republika\tZMZambija\tZWZimbabve
    l\t i \t\t, \t, \t i \t
    lo\t ili \t\t, \t, \t ili \t
    w\t1
    x\tbosanski\tbosanski (latinica)
    za\t#\t#ko standardno vrijeme\t#o vrijeme\tVrijeme na #\t#sko ljetno vrijeme\tStandardno vrijeme na #\tVrijeme stanice #\t# standardno vreme\t#sko vrijeme\tVrijeme na Ostrv#\t#sko standardno vrijeme\tSjevernoameričko #\tLjetno vrijeme na Ostrv#
    @bs-Latn-BA\tbosanski\tbosanski (latinica, Bosna i Hercegovina)
    @bs-BA\tbosanski\tbosanski (Bosna i Hercegovina)

    """
  }
}
