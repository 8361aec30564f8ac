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
    @bs-Latn-BA\tbosanski\tbosanski (latinica, Bosna i Hercegovina)
    @bs-BA\tbosanski\tbosanski (Bosna i Hercegovina)

    """
  }
}
