// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ko`: StaticString {
    """
    #ko
    t\t{a} {h}:{n}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{y}년 {M0} {d}일 {E0}
    dt.full\t{D} {T}
    dr.full\t{y}년 {m}월 {d}일 {E0} ~ \t{d}일 {E0}\t{y}년 {m}월 {d}일 {E0} ~ \t{m}월 {d}일 {E0}\t{y}년 {m}월 {d}일 {E0} ~ \t{y}년 {m}월 {d}일 {E0}
    dtr.full\t{D} {T}~\t{h}:{n}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    d.long\t{y}년 {M0} {d}일
    dt.long\t{D} {T}
    dr.long\t{y}년 {m}월 {d}일~\t{d}일\t{D}~\t{M0} {d}일\t{D}~\t{D}
    dtr.long\t{D} {T}~\t{h}:{n}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    d.short\t{yy}. {m}. {d}.
    dt.short\t{D} {T}
    dr.short\t{D} ~ \t{D}\t{D} ~ \t{D}\t{D} ~ \t{D}
    dtr.short\t{D} {T}~\t{h}:{n}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    my\t{y}년 {M0}
    mr\t{y}년 {M0}~\t{M0}\t{y}년 {M0}~\t{y}년 {M0}
    M\t0\t0\t0
    M0\t1월\t2월\t3월\t4월\t5월\t6월\t7월\t8월\t9월\t10월\t11월\t12월
    E\t0\t1\t1
    E0\t월요일\t화요일\t수요일\t목요일\t금요일\t토요일\t일요일
    E1\t월\t화\t수\t목\t금\t토\t일
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAD안도라\tAE아랍에미리트\tAF아프가니스탄\tAG앤티가 바부다\tAI앵귈라\tAL알바니아\tAM아르메니아\tAO앙골라\tAQ남극 대륙\tAR아르헨티나\tAS아메리칸 사모아\tAT오스트리아\tAU오스트레일리아\tAW아루바\tAX올란드 제도\tAZ아제르바이잔\tBA보스니아 헤르체고비나\tBB바베이도스\tBD방글라데시\tBE벨기에\tBF부르키나파소\tBG불가리아\tBH바레인\tBI부룬디\tBJ베냉\tBL생바르텔레미\tBM버뮤다\tBN브루나이\tBO볼리비아\tBQ네덜란드령 카리브\tBR브라질\tBS바하마\tBT부탄\tBV부베섬\tBW보츠와나\tBY벨라루스\tBZ벨리즈\tCA캐나다\tCC코코스 제도\tCD콩고-킨샤사\tCF중앙 아프리카 공화국\tCG콩고-브라자빌\tCH스위스\tCI코트디부아르\tCK쿡 제도\tCL칠레\tCM카메룬\tCN중국\tCO콜롬비아\tCR코스타리카\tCU쿠바\tCV카보베르데\tCW퀴라소\tCX크리스마스섬\tCY키프로스\tCZ체코\tDE독일\tDJ지부티\tDK덴마크\tDM도미니카\tDO도미니카 공화국\tDZ알제리\tEC에콰도르\tEE에스토니아\tEG이집트\tEH서사하라\tER에리트리아\tES스페인\tET에티오피아\tFI핀란드\tFJ피지\tFK포클랜드 제도\tFM미크로네시아\tFO페로 제도\tFR프랑스\tGA가봉\tGB영국\tGD그레나다\tGE조지아\tGF프랑스령 기아나\tGG건지\tGH가나\tGI지브롤터\tGL그린란드\tGM감비아\tGN기니\tGP과들루프\tGQ적도 기니\tGR그리스\tGS사우스조지아 사우스샌드위치 제도\tGT과테말라\tGU괌\tGW기니비사우\tGY가이아나\tHK홍콩(중국 특별행정구)\tHM허드 맥도널드 제도\tHN온두라스\tHR크로아티아\tHT아이티\tHU헝가리\tID인도네시아\tIE아일랜드\tIL이스라엘\tIM맨섬\tIN인도\tIO영국령 인도양 지역\tIQ이라크\tIR이란\tIS아이슬란드\tIT이탈리아\tJE저지\tJM자메이카\tJO요르단\tJP일본\tKE케냐\tKG키르기스스탄\tKH캄보디아\tKI키리바시\tKM코모로\tKN세인트키츠 네비스\tKP북한\tKR대한민국\tKW쿠웨이트\tKY케이맨 제도\tKZ카자흐스탄\tLA라오스\tLB레바논\tLC세인트루시아\tLI리히텐슈타인\tLK스리랑카\tLR라이베리아\tLS레소토\tLT리투아니아\tLU룩셈부르크\tLV라트비아\tLY리비아\tMA모로코\tMC모나코\tMD몰도바\tME몬테네그로\tMF생마르탱\tMG마다가스카르\tMH마셜 제도\tMK북마케도니아\tML말리\tMM미얀마\tMN몽골\tMO마카오(중국 특별행정구)\tMP북마리아나제도\tMQ마르티니크\tMR모리타니\tMS몬트세라트\tMT몰타\tMU모리셔스\tMV몰디브\tMW말라위\tMX멕시코\tMY말레이시아\tMZ모잠비크\tNA나미비아\tNC뉴칼레도니아\tNE니제르\tNF노퍽섬\tNG나이지리아\tNI니카라과\tNL네덜란드\tNO노르웨이\tNP네팔\tNR나우루\tNU니우에\tNZ뉴질랜드\tOM오만\tPA파나마\tPE페루\tPF프랑스령 폴리네시아\tPG파푸아뉴기니\tPH필리핀\tPK파키스탄\tPL폴란드\tPM생피에르 미클롱\tPN핏케언 제도\tPR푸에르토리코\tPS팔레스타인 지구\tPT포르투갈\tPW팔라우\tPY파라과이\tQA카타르\tRE레위니옹\tRO루마니아\tRS세르비아\tRU러시아\tRW르완다\tSA사우디아라비아\tSB솔로몬 제도\tSC세이셸\tSD수단\tSE스웨덴\tSG싱가포르\tSH세인트헬레나\tSI슬로베니아\tSJ스발바르제도-얀마웬섬\tSK슬로바키아\tSL시에라리온\tSM산마리노\tSN세네갈\tSO소말리아\tSR수리남\tSS남수단\tST상투메 프린시페\tSV엘살바도르\tSX신트마르턴\tSY시리아\tSZ에스와티니\tTC터크스 케이커스 제도\tTD차드\tTF프랑스령 남방 지역\tTG토고\tTH태국\tTJ타지키스탄\tTK토켈라우\tTL동티모르\tTM투르크메니스탄\tTN튀니지\tTO통가\tTR튀르키예\tTT트리니다드 토바고\tTV투발루\tTW대만\tTZ탄자니아\tUA우크라이나\tUG우간다\tUM미국령 해외 제도\tUS미국\tUY우루과이\tUZ우즈베키스탄\tVA바티칸 시국\tVC세인트빈센트그레나딘\tVE베네수엘라\tVG영국령 버진아일랜드\tVI미국령 버진아일랜드\tVN베트남\tVU바누아투\tWF왈리스-푸투나 제도\tWS사모아\tXK코소보\tYE예멘\tYT마요트\tZA남아프리카\tZM잠비아\tZW짐바브웨
    l\t 및 \t\t, \t, \t 및 \t
    lo\t 또는 \t\t, \t, \t 또는 \t
    w\t7
    x\t한국어\t한국어
    @ko-CN\t한국어\t한국어(중국)
    t\t{HH}:{n}
    dtr.full\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    dtr.long\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    dtr.short\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    w\t1
    @ko-KP\t한국어\t한국어(조선민주주의인민공화국)
    r\tKP조선민주주의인민공화국
    w\t1
    @ko-KR\t한국어\t한국어(대한민국)

    """
  }
}
