// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sr`: StaticString {
    """
    #sr
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}.
    dt.full\t{D} {T}
    dr.full\t{E0}, {dd}. – \t{E0}, {dd}. {M0} {y}.\t{E0}, {dd}. {M0} – \t{E0}, {dd}. {M0} {y}.\t{E0}, {dd}. {M0} {y}. – \t{E0}, {dd}. {M0} {y}.
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d}. {M0} {y}.
    dt.long\t{D} {T}
    dr.long\t{dd}.–\t{dd}. {M0} {y}.\t{dd}. {M0} – \t{dd}. {M0} {y}.\t{dd}. {M0} {y}. – \t{dd}. {M0} {y}.
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{d}. {m}. {y}.
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{M0} {y}.
    mr\t{M0} – \t{M0} {y}.\t{M0} {y}. – \t{M0} {y}.
    M\t0\t1\t2
    M0\tјануар\tфебруар\tмарт\tаприл\tмај\tјун\tјул\tавгуст\tсептембар\tоктобар\tновембар\tдецембар
    M1\tјан\tфеб\tмар\tапр\tмај\tјун\tјул\tавг\tсеп\tокт\tнов\tдец
    M2\tј\tф\tм\tа\tм\tј\tј\tа\tс\tо\tн\tд
    E\t0\t1\t2
    E0\tпонедељак\tуторак\tсреда\tчетвртак\tпетак\tсубота\tнедеља
    E1\tпон\tуто\tсре\tчет\tпет\tсуб\tнед
    E2\tп\tу\tс\tч\tп\tс\tн
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBAMКМ\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tMXNMX$\tTWDNT$\tUSDUS$\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADАндора\tAEУједињени Арапски Емирати\tAFАвганистан\tAGАнтигва и Барбуда\tAIАнгвила\tALАлбанија\tAMЈерменија\tAOАнгола\tAQАнтарктик\tARАргентина\tASАмеричка Самоа\tATАустрија\tAUАустралија\tAWАруба\tAXОландска Острва\tAZАзербејџан\tBAБосна и Херцеговина\tBBБарбадос\tBDБангладеш\tBEБелгија\tBFБуркина Фасо\tBGБугарска\tBHБахреин\tBIБурунди\tBJБенин\tBLСвети Бартоломеј\tBMБермуди\tBNБрунеј\tBOБоливија\tBQКарипска Холандија\tBRБразил\tBSБахами\tBTБутан\tBVОстрво Буве\tBWБоцвана\tBYБелорусија\tBZБелизе\tCAКанада\tCCКокосова (Килингова) Острва\tCDКонго - Киншаса\tCFЦентралноафричка Република\tCGКонго - Бразавил\tCHШвајцарска\tCIОбала Слоноваче (Кот д’Ивоар)\tCKКукова Острва\tCLЧиле\tCMКамерун\tCNКина\tCOКолумбија\tCRКостарика\tCUКуба\tCVЗеленортска Острва\tCWКурасао\tCXБожићно Острво\tCYКипар\tCZЧешка\tDEНемачка\tDJЏибути\tDKДанска\tDMДоминика\tDOДоминиканска Република\tDZАлжир\tECЕквадор\tEEЕстонија\tEGЕгипат\tEHЗападна Сахара\tERЕритреја\tESШпанија\tETЕтиопија\tFIФинска\tFJФиџи\tFKФокландска Острва\tFMМикронезија\tFOФарска Острва\tFRФранцуска\tGAГабон\tGBУједињено Краљевство\tGDГренада\tGEГрузија\tGFФранцуска Гвајана\tGGГернзи\tGHГана\tGIГибралтар\tGLГренланд\tGMГамбија\tGNГвинеја\tGPГваделуп\tGQЕкваторијална Гвинеја\tGRГрчка\tGSЈужна Џорџија и Јужна Сендвичка Острва\tGTГватемала\tGUГуам\tGWГвинеја-Бисао\tGYГвајана\tHKСАР Хонгконг (Кина)\tHMОстрво Херд и Мекдоналдова острва\tHNХондурас\tHRХрватска\tHTХаити\tHUМађарска\tIDИндонезија\tIEИрска\tILИзраел\tIMОстрво Ман\tINИндија\tIOБританска територија Индијског океана\tIQИрак\tIRИран\tISИсланд\tITИталија\tJEЏерзи\tJMЈамајка\tJOЈордан\tJPЈапан\tKEКенија\tKGКиргистан\tKHКамбоџа\tKIКирибати\tKMКоморска Острва\tKNСент Китс и Невис\tKPСеверна Кореја\tKRЈужна Кореја\tKWКувајт\tKYКајманска Острва\tKZКазахстан\tLAЛаос\tLBЛибан\tLCСвета Луција\tLIЛихтенштајн\tLKШри Ланка\tLRЛиберија\tLSЛесото\tLTЛитванија\tLUЛуксембург\tLVЛетонија\tLYЛибија\tMAМароко\tMCМонако\tMDМолдавија\tMEЦрна Гора\tMFСвети Мартин (Француска)\tMGМадагаскар\tMHМаршалска Острва\tMKСеверна Македонија\tMLМали\tMMМијанмар (Бурма)\tMNМонголија\tMOСАР Макао (Кина)\tMPСеверна Маријанска Острва\tMQМартиник\tMRМауританија\tMSМонсерат\tMTМалта\tMUМаурицијус\tMVМалдиви\tMWМалави\tMXМексико\tMYМалезија\tMZМозамбик\tNAНамибија\tNCНова Каледонија\tNEНигер\tNFОстрво Норфок\tNGНигерија\tNIНикарагва\tNLХоландија\tNOНорвешка\tNPНепал\tNRНауру\tNUНиуе\tNZНови Зеланд\tOMОман\tPAПанама\tPEПеру\tPFФранцуска Полинезија\tPGПапуа Нова Гвинеја\tPHФилипини\tPKПакистан\tPLПољска\tPMСен Пјер и Микелон\tPNПиткерн\tPRПорторико\tPSПалестинске територије\tPTПортугалија\tPWПалау\tPYПарагвај\tQAКатар\tREРеинион\tROРумунија\tRSСрбија\tRUРусија\tRWРуанда\tSAСаудијска Арабија\tSBСоломонска Острва\tSCСејшели\tSDСудан\tSEШведска\tSGСингапур\tSHСвета Јелена\tSIСловенија\tSJСвалбард и Јан Мајен\tSKСловачка\tSLСијера Леоне\tSMСан Марино\tSNСенегал\tSOСомалија\tSRСуринам\tSSЈужни Судан\tSTСао Томе и Принципе\tSVСалвадор\tSXСвети Мартин (Холандија)\tSYСирија\tSZСвазиленд\tTCОстрва Туркс и Каикос\tTDЧад\tTFФранцуске Јужне Територије\tTGТого\tTHТајланд\tTJТаџикистан\tTKТокелау\tTLТимор-Лесте (Источни Тимор)\tTMТуркменистан\tTNТунис\tTOТонга\tTRТурска\tTTТринидад и Тобаго\tTVТувалу\tTWТајван\tTZТанзанија\tUAУкрајина\tUGУганда\tUMУдаљена острва САД\tUSСједињене Државе\tUYУругвај\tUZУзбекистан\tVAВатикан\tVCСент Винсент и Гренадини\tVEВенецуела\tVGБританска Девичанска Острва\tVIАмеричка Девичанска Острва\tVNВијетнам\tVUВануату\tWFВалис и Футуна\tWSСамоа\tXKКосово\tYEЈемен\tYTМајот\tZAЈужноафричка Република\tZMЗамбија\tZWЗимбабве
    l\t и \t\t, \t, \t и \t
    lo\t или \t\t, \t, \t или \t
    w\t1
    x\tсрпски\tсрпски
    #sr-Cyrl
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}.
    dt.full\t{D} {T}
    dr.full\t{E0}, {dd}. – \t{E0}, {dd}. {M0} {y}.\t{E0}, {dd}. {M0} – \t{E0}, {dd}. {M0} {y}.\t{E0}, {dd}. {M0} {y}. – \t{E0}, {dd}. {M0} {y}.
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d}. {M0} {y}.
    dt.long\t{D} {T}
    dr.long\t{dd}.–\t{dd}. {M0} {y}.\t{dd}. {M0} – \t{dd}. {M0} {y}.\t{dd}. {M0} {y}. – \t{dd}. {M0} {y}.
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{d}. {m}. {y}.
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{M0} {y}.
    mr\t{M0} – \t{M0} {y}.\t{M0} {y}. – \t{M0} {y}.
    M\t0\t1\t2
    M0\tјануар\tфебруар\tмарт\tаприл\tмај\tјун\tјул\tавгуст\tсептембар\tоктобар\tновембар\tдецембар
    M1\tјан\tфеб\tмар\tапр\tмај\tјун\tјул\tавг\tсеп\tокт\tнов\tдец
    M2\tј\tф\tм\tа\tм\tј\tј\tа\tс\tо\tн\tд
    E\t0\t1\t2
    E0\tпонедељак\tуторак\tсреда\tчетвртак\tпетак\tсубота\tнедеља
    E1\tпон\tуто\tсре\tчет\tпет\tсуб\tнед
    E2\tп\tу\tс\tч\tп\tс\tн
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBAMКМ\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tMXNMX$\tTWDNT$\tUSDUS$\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADАндора\tAEУједињени Арапски Емирати\tAFАвганистан\tAGАнтигва и Барбуда\tAIАнгвила\tALАлбанија\tAMЈерменија\tAOАнгола\tAQАнтарктик\tARАргентина\tASАмеричка Самоа\tATАустрија\tAUАустралија\tAWАруба\tAXОландска Острва\tAZАзербејџан\tBAБосна и Херцеговина\tBBБарбадос\tBDБангладеш\tBEБелгија\tBFБуркина Фасо\tBGБугарска\tBHБахреин\tBIБурунди\tBJБенин\tBLСвети Бартоломеј\tBMБермуди\tBNБрунеј\tBOБоливија\tBQКарипска Холандија\tBRБразил\tBSБахами\tBTБутан\tBVОстрво Буве\tBWБоцвана\tBYБелорусија\tBZБелизе\tCAКанада\tCCКокосова (Килингова) Острва\tCDКонго - Киншаса\tCFЦентралноафричка Република\tCGКонго - Бразавил\tCHШвајцарска\tCIОбала Слоноваче (Кот д’Ивоар)\tCKКукова Острва\tCLЧиле\tCMКамерун\tCNКина\tCOКолумбија\tCRКостарика\tCUКуба\tCVЗеленортска Острва\tCWКурасао\tCXБожићно Острво\tCYКипар\tCZЧешка\tDEНемачка\tDJЏибути\tDKДанска\tDMДоминика\tDOДоминиканска Република\tDZАлжир\tECЕквадор\tEEЕстонија\tEGЕгипат\tEHЗападна Сахара\tERЕритреја\tESШпанија\tETЕтиопија\tFIФинска\tFJФиџи\tFKФокландска Острва\tFMМикронезија\tFOФарска Острва\tFRФранцуска\tGAГабон\tGBУједињено Краљевство\tGDГренада\tGEГрузија\tGFФранцуска Гвајана\tGGГернзи\tGHГана\tGIГибралтар\tGLГренланд\tGMГамбија\tGNГвинеја\tGPГваделуп\tGQЕкваторијална Гвинеја\tGRГрчка\tGSЈужна Џорџија и Јужна Сендвичка Острва\tGTГватемала\tGUГуам\tGWГвинеја-Бисао\tGYГвајана\tHKСАР Хонгконг (Кина)\tHMОстрво Херд и Мекдоналдова острва\tHNХондурас\tHRХрватска\tHTХаити\tHUМађарска\tIDИндонезија\tIEИрска\tILИзраел\tIMОстрво Ман\tINИндија\tIOБританска територија Индијског океана\tIQИрак\tIRИран\tISИсланд\tITИталија\tJEЏерзи\tJMЈамајка\tJOЈордан\tJPЈапан\tKEКенија\tKGКиргистан\tKHКамбоџа\tKIКирибати\tKMКоморска Острва\tKNСент Китс и Невис\tKPСеверна Кореја\tKRЈужна Кореја\tKWКувајт\tKYКајманска Острва\tKZКазахстан\tLAЛаос\tLBЛибан\tLCСвета Луција\tLIЛихтенштајн\tLKШри Ланка\tLRЛиберија\tLSЛесото\tLTЛитванија\tLUЛуксембург\tLVЛетонија\tLYЛибија\tMAМароко\tMCМонако\tMDМолдавија\tMEЦрна Гора\tMFСвети Мартин (Француска)\tMGМадагаскар\tMHМаршалска Острва\tMKСеверна Македонија\tMLМали\tMMМијанмар (Бурма)\tMNМонголија\tMOСАР Макао (Кина)\tMPСеверна Маријанска Острва\tMQМартиник\tMRМауританија\tMSМонсерат\tMTМалта\tMUМаурицијус\tMVМалдиви\tMWМалави\tMXМексико\tMYМалезија\tMZМозамбик\tNAНамибија\tNCНова Каледонија\tNEНигер\tNFОстрво Норфок\tNGНигерија\tNIНикарагва\tNLХоландија\tNOНорвешка\tNPНепал\tNRНауру\tNUНиуе\tNZНови Зеланд\tOMОман\tPAПанама\tPEПеру\tPFФранцуска Полинезија\tPGПапуа Нова Гвинеја\tPHФилипини\tPKПакистан\tPLПољска\tPMСен Пјер и Микелон\tPNПиткерн\tPRПорторико\tPSПалестинске територије\tPTПортугалија\tPWПалау\tPYПарагвај\tQAКатар\tREРеинион\tROРумунија\tRSСрбија\tRUРусија\tRWРуанда\tSAСаудијска Арабија\tSBСоломонска Острва\tSCСејшели\tSDСудан\tSEШведска\tSGСингапур\tSHСвета Јелена\tSIСловенија\tSJСвалбард и Јан Мајен\tSKСловачка\tSLСијера Леоне\tSMСан Марино\tSNСенегал\tSOСомалија\tSRСуринам\tSSЈужни Судан\tSTСао Томе и Принципе\tSVСалвадор\tSXСвети Мартин (Холандија)\tSYСирија\tSZСвазиленд\tTCОстрва Туркс и Каикос\tTDЧад\tTFФранцуске Јужне Територије\tTGТого\tTHТајланд\tTJТаџикистан\tTKТокелау\tTLТимор-Лесте (Источни Тимор)\tTMТуркменистан\tTNТунис\tTOТонга\tTRТурска\tTTТринидад и Тобаго\tTVТувалу\tTWТајван\tTZТанзанија\tUAУкрајина\tUGУганда\tUMУдаљена острва САД\tUSСједињене Државе\tUYУругвај\tUZУзбекистан\tVAВатикан\tVCСент Винсент и Гренадини\tVEВенецуела\tVGБританска Девичанска Острва\tVIАмеричка Девичанска Острва\tVNВијетнам\tVUВануату\tWFВалис и Футуна\tWSСамоа\tXKКосово\tYEЈемен\tYTМајот\tZAЈужноафричка Република\tZMЗамбија\tZWЗимбабве
    l\t и \t\t, \t, \t и \t
    lo\t или \t\t, \t, \t или \t
    w\t1
    x\tсрпски\tсрпски (ћирилица)
    @sr-Cyrl-BA\tсрпски\tсрпски (ћирилица, Босна и Херцеговина)
    @sr-BA\tсрпски\tсрпски (Босна и Херцеговина)
    E0\tпонедјељак\tуторак\tсриједа\tчетвртак\tпетак\tсубота\tнедјеља
    E1\tпон\tуто\tсри\tчет\tпет\tсуб\tнед
    r\tAXОландска острва\tBLСен Бартелеми\tBNБрунеји\tBVострво Буве\tBYБјелорусија\tCCКокосова (Килинг) острва\tCZЧешка Република\tDEЊемачка\tFKФокландска острва\tFOФарска острва\tGSЈужна Џорџија и Јужна Сендвичка острва\tGUГвам\tGWГвинеја Бисао\tHKХонгконг (САО Кине)\tHMострво Херд и острва Макдоналд\tKMКомори\tKPСјеверна Кореја\tMKСјеверна Македонија\tMMМјанмар (Бурма)\tMPСјеверна Маријанска острва\tNFострво Норфок\tNUНијуе\tPSпалестинске територије\tREРеунион\tTFФранцуске јужне територије\tUMСпољна острва САД\tVCСвети Винсент и Гренадини\tVGБританска Дјевичанска острва\tVIАмеричка Дјевичанска острва
    @sr-Cyrl-ME\tсрпски\tсрпски (ћирилица, Црна Гора)
    M1\tјан\tфеб\tмарт\tапр\tмај\tјун\tјул\tавг\tсепт\tокт\tнов\tдец
    E0\tпонедељак\tуторак\tсриједа\tчетвртак\tпетак\tсубота\tнедјеља
    s\tBAMKM
    r\tBYБјелорусија\tCGКонго\tCZЧешка Република\tDEЊемачка\tKNСвети Китс и Невис\tPMСвети Пјер и Микелон\tREРеунион\tUMМања удаљена острва САД\tVCСвети Винсент и Гренадини\tVGБританска Дјевичанска Острва\tVIАмеричка Дјевичанска Острва
    @sr-Cyrl-XK\tсрпски\tсрпски (ћирилица, Косово)
    @sr-XK\tсрпски\tсрпски (Косово)
    M1\tјан\tфеб\tмарт\tапр\tмај\tјун\tјул\tавг\tсепт\tокт\tнов\tдец
    r\tCGКонго\tCVКабо Верде\tCZЧешка Република\tHKСАР Хонгконг\tKNСвети Китс и Невис\tMOСАР Макао\tPMСвети Пјер и Микелон\tREРеунион\tUMМања удаљена острва САД\tVCСвети Винсент и Гренадини
    @sr-Cyrl-RS\tсрпски\tсрпски (ћирилица, Србија)
    @sr-RS\tсрпски\tсрпски (Србија)
    #sr-Latn
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}.
    dt.full\t{D} {T}
    dr.full\t{E0}, {dd}.\u{2009}–\u{2009}\t{E0}, {dd}. {M0} {y}.\t{E0}, {dd}. {M0}\u{2009}–\u{2009}\t{E0}, {dd}. {M0} {y}.\t{E0}, {dd}. {M0} {y}.\u{2009}–\u{2009}\t{E0}, {dd}. {M0} {y}.
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d}. {M0} {y}.
    dt.long\t{D} {T}
    dr.long\t{dd}.–\t{dd}. {M0} {y}.\t{dd}. {M0}\u{2009}–\u{2009}\t{dd}. {M0} {y}.\t{dd}. {M0} {y}.\u{2009}–\u{2009}\t{dd}. {M0} {y}.
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}. {m}. {y}.
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}.
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}.\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmart\tapril\tmaj\tjun\tjul\tavgust\tseptembar\toktobar\tnovembar\tdecembar
    M1\tjan\tfeb\tmar\tapr\tmaj\tjun\tjul\tavg\tsep\tokt\tnov\tdec
    M2\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tponedeljak\tutorak\tsreda\tčetvrtak\tpetak\tsubota\tnedelja
    E1\tpon\tuto\tsre\tčet\tpet\tsub\tned
    E2\tp\tu\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBAMKM\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tMXNMX$\tTWDNT$\tUSDUS$\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEUjedinjeni Arapski Emirati\tAFAvganistan\tAGAntigva i Barbuda\tAIAngvila\tALAlbanija\tAMJermenija\tAOAngola\tAQAntarktik\tARArgentina\tASAmerička Samoa\tATAustrija\tAUAustralija\tAWAruba\tAXOlandska Ostrva\tAZAzerbejdžan\tBABosna i Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBugarska\tBHBahrein\tBIBurundi\tBJBenin\tBLSveti Bartolomej\tBMBermudi\tBNBrunej\tBOBolivija\tBQKaripska Holandija\tBRBrazil\tBSBahami\tBTButan\tBVOstrvo Buve\tBWBocvana\tBYBelorusija\tBZBelize\tCAKanada\tCCKokosova (Kilingova) Ostrva\tCDKongo - Kinšasa\tCFCentralnoafrička Republika\tCGKongo - Brazavil\tCHŠvajcarska\tCIObala Slonovače (Kot d’Ivoar)\tCKKukova Ostrva\tCLČile\tCMKamerun\tCNKina\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortska Ostrva\tCWKurasao\tCXBožićno Ostrvo\tCYKipar\tCZČeška\tDENemačka\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska Republika\tDZAlžir\tECEkvador\tEEEstonija\tEGEgipat\tEHZapadna Sahara\tEREritreja\tESŠpanija\tETEtiopija\tFIFinska\tFJFidži\tFKFoklandska Ostrva\tFMMikronezija\tFOFarska Ostrva\tFRFrancuska\tGAGabon\tGBUjedinjeno Kraljevstvo\tGDGrenada\tGEGruzija\tGFFrancuska Gvajana\tGGGernzi\tGHGana\tGIGibraltar\tGLGrenland\tGMGambija\tGNGvineja\tGPGvadelup\tGQEkvatorijalna Gvineja\tGRGrčka\tGSJužna Džordžija i Južna Sendvička Ostrva\tGTGvatemala\tGUGuam\tGWGvineja-Bisao\tGYGvajana\tHKSAR Hongkong (Kina)\tHMOstrvo Herd i Mekdonaldova ostrva\tHNHonduras\tHRHrvatska\tHTHaiti\tHUMađarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOstrvo Man\tINIndija\tIOBritanska teritorija Indijskog okeana\tIQIrak\tIRIran\tISIsland\tITItalija\tJEDžerzi\tJMJamajka\tJOJordan\tJPJapan\tKEKenija\tKGKirgistan\tKHKambodža\tKIKiribati\tKMKomorska Ostrva\tKNSent Kits i Nevis\tKPSeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanska Ostrva\tKZKazahstan\tLALaos\tLBLiban\tLCSveta Lucija\tLILihtenštajn\tLKŠri Lanka\tLRLiberija\tLSLesoto\tLTLitvanija\tLULuksemburg\tLVLetonija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMECrna Gora\tMFSveti Martin (Francuska)\tMGMadagaskar\tMHMaršalska Ostrva\tMKSeverna Makedonija\tMLMali\tMMMijanmar (Burma)\tMNMongolija\tMOSAR Makao (Kina)\tMPSeverna Marijanska Ostrva\tMQMartinik\tMRMauritanija\tMSMonserat\tMTMalta\tMUMauricijus\tMVMaldivi\tMWMalavi\tMXMeksiko\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFOstrvo Norfok\tNGNigerija\tNINikaragva\tNLHolandija\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNovi Zeland\tOMOman\tPAPanama\tPEPeru\tPFFrancuska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSen Pjer i Mikelon\tPNPitkern\tPRPortoriko\tPSPalestinske teritorije\tPTPortugalija\tPWPalau\tPYParagvaj\tQAKatar\tREReinion\tRORumunija\tRSSrbija\tRURusija\tRWRuanda\tSASaudijska Arabija\tSBSolomonska Ostrva\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Jelena\tSISlovenija\tSJSvalbard i Jan Majen\tSKSlovačka\tSLSijera Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSao Tome i Principe\tSVSalvador\tSXSveti Martin (Holandija)\tSYSirija\tSZSvazilend\tTCOstrva Turks i Kaikos\tTDČad\tTFFrancuske Južne Teritorije\tTGTogo\tTHTajland\tTJTadžikistan\tTKTokelau\tTLTimor-Leste (Istočni Timor)\tTMTurkmenistan\tTNTunis\tTOTonga\tTRTurska\tTTTrinidad i Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMUdaljena ostrva SAD\tUSSjedinjene Države\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSent Vinsent i Grenadini\tVEVenecuela\tVGBritanska Devičanska Ostrva\tVIAmerička Devičanska Ostrva\tVNVijetnam\tVUVanuatu\tWFValis i Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMajot\tZAJužnoafrička Republika\tZMZambija\tZWZimbabve
    l\t i \t\t, \t, \t i \t
    lo\t ili \t\t, \t, \t ili \t
    w\t1
    x\tsrpski\tsrpski (latinica)
    @sr-Latn-BA\tsrpski\tsrpski (latinica, Bosna i Hercegovina)
    E0\tponedjeljak\tutorak\tsrijeda\tčetvrtak\tpetak\tsubota\tnedjelja
    E1\tpon\tuto\tsri\tčet\tpet\tsub\tned
    r\tAXOlandska ostrva\tBLSen Bartelemi\tBNBruneji\tBVostrvo Buve\tBYBjelorusija\tCCKokosova (Kiling) ostrva\tCZČeška Republika\tDENjemačka\tFKFoklandska ostrva\tFOFarska ostrva\tGSJužna Džordžija i Južna Sendvička ostrva\tGUGvam\tGWGvineja Bisao\tHKHongkong (SAO Kine)\tHMostrvo Herd i ostrva Makdonald\tKMKomori\tKPSjeverna Koreja\tMKSjeverna Makedonija\tMMMjanmar (Burma)\tMPSjeverna Marijanska ostrva\tNFostrvo Norfok\tNUNijue\tPSpalestinske teritorije\tREReunion\tTFFrancuske južne teritorije\tUMSpoljna ostrva SAD\tVCSveti Vinsent i Grenadini\tVGBritanska Djevičanska ostrva\tVIAmerička Djevičanska ostrva
    @sr-Latn-ME\tsrpski\tsrpski (latinica, Crna Gora)
    @sr-ME\tsrpski\tsrpski (Crna Gora)
    M1\tjan\tfeb\tmart\tapr\tmaj\tjun\tjul\tavg\tsept\tokt\tnov\tdec
    E0\tponedeljak\tutorak\tsrijeda\tčetvrtak\tpetak\tsubota\tnedjelja
    r\tBYBjelorusija\tCGKongo\tCZČeška Republika\tDENjemačka\tKNSveti Kits i Nevis\tPMSveti Pjer i Mikelon\tREReunion\tUMManja udaljena ostrva SAD\tVCSveti Vinsent i Grenadini\tVGBritanska Djevičanska Ostrva\tVIAmerička Djevičanska Ostrva
    @sr-Latn-XK\tsrpski\tsrpski (latinica, Kosovo)
    M1\tjan\tfeb\tmart\tapr\tmaj\tjun\tjul\tavg\tsept\tokt\tnov\tdec
    r\tCGKongo\tCVKabo Verde\tCZČeška Republika\tHKSAR Hongkong\tKNSveti Kits i Nevis\tMOSAR Makao\tPMSveti Pjer i Mikelon\tREReunion\tUMManja udaljena ostrva SAD\tVCSveti Vinsent i Grenadini
    @sr-Latn-RS\tsrpski\tsrpski (latinica, Srbija)

    """
  }
}
