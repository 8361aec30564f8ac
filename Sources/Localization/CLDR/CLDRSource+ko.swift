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
    z\t001그리니치\t016동\t021중부유럽\t036서\t046중앙\t051동유럽\t063동유럽\t073중부유럽\t086남\t091하와이 알류샨\t0a3하와이 알류샨\t0b1알래스카\t0c3알래스카\t0d1대서양\t0e1브라질리아\t0f1아르헨티나\t0g1파라과이\t0h1미 동부\t0i1미 중부\t0j1아마존\t0k1콜롬비아\t0l1미 산악\t0m3미 산지\t0n2베네수엘라\t0o2프랑스령 가이아나\t0p3미 중부\t0q2유콘\t0r3미 동부\t0s1아크레\t0t1미 태평양\t0u3미 태평양\t0v3대서양\t0y2에콰도르\t0z2가이아나\t101쿠바\t113쿠바\t121멕시코 태평양\t132볼리비아\t141페루\t151세인트피에르 미클롱\t163세인트피에르 미클롱\t171우루과이\t181페르난도 데 노로냐\t192수리남\t1a1칠레\t1b3칠레\t1c1뉴펀들랜드\t1d3뉴펀들랜드\t1e1호주 서부\t1f2데이비스\t1g2뒤몽뒤르빌\t1h1호주 동부\t1i3호주 동부\t1j2모슨\t1k1뉴질랜드\t1l3뉴질랜드\t1m2로데라\t1n2쇼와\t1o2보스톡\t1p1아라비아\t1q2카자흐스탄\t1r1페트로파블롭스크-캄차츠키\t1s1투르크메니스탄\t1t1아제르바이잔\t1u2인도차이나\t1v1크라스노야르스크\t1w2키르기스스탄\t1x2브루나이\t1y1인도\t1z1야쿠츠크\t201울란바토르\t211중국\t221방글라데시\t232동티모르\t241걸프만\t252타지키스탄\t261홍콩\t271호브드\t281이르쿠츠크\t2a5서\t2b5동\t2c1이스라엘\t2d3이스라엘\t2e2아프가니스탄\t2f1파키스탄\t2g2네팔\t2h2말레이시아\t2i1마가단\t2j5중\t2k1필리핀\t2l1옴스크\t2m1한국\t2n2미얀마\t2o1우즈베키스탄\t2p1싱가포르\t2q1대만\t2r1조지아\t2s1이란\t2t2부탄\t2u1일본\t2v1블라디보스토크\t2w1예카테린부르크\t2x1아르메니아\t2y1아조레스\t2z3아조레스\t301서유럽\t313서유럽\t321카보 베르데\t332사우스 조지아\t341포클랜드 제도\t351호주 중부\t363호주 중부\t371호주 중서부\t381로드 하우\t393로드 하우\t3a1이스터섬\t3b3이스터섬\t3c1아일랜드\t3d0협정 세계시\t3e1사마라\t3f3영국\t3g1모스크바\t3h1하와이 알류샨\t3i2인도양\t3j2크리스마스섬\t3k4코코스\t3l2프랑스령 남부 식민지 및 남극\t3m2세이셸\t3n2몰디브\t3o1모리셔스\t3p2레위니옹\t3q4마셜\t3r1채텀\t3s3채텀\t3t1아피아\t3u2추크\t3v1바누아투\t3w4피닉스\t3x2토켈라우\t3y1피지\t3z2투발루\t402갈라파고스\t412감비에\t424솔로몬\t432차모로\t444라인\t452코스라에섬\t464마르키즈\t471사모아\t482나우루\t492니우에\t4a1노퍽섬\t4b3노퍽섬\t4c1뉴칼레도니아\t4d2팔라우\t4e2핏케언\t4f2포나페\t4g2파푸아뉴기니\t4h1쿡 제도\t4i2타히티\t4j4길버트\t4k1통가\t4l2웨이크섬\t4m4월리스푸투나
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
    za\t#\t# 표준시\t# 시간\t# 하계 표준시\t# 제도 시간\t#부 인도네시아 시간\t#아프리카 시간
    @ko-CN\t한국어\t한국어(중국)
    t\t{HH}:{n}
    dtr.full\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    dtr.long\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    dtr.short\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{T}\t{D} {T} ~ \t{D} {T}
    w\t1
    @ko-KP\t한국어\t한국어(조선민주주의인민공화국)
    z\t2m1조선
    r\tKP조선민주주의인민공화국
    w\t1
    @ko-KR\t한국어\t한국어(대한민국)

    """
  }
}
