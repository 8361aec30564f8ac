// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kxv`: StaticString {
    """
    #kxv
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} aã {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} aã {T}\u{2009}–\u{2009}\t{D} aã {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} aã {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} aã {T}\u{2009}–\u{2009}\t{D} aã {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tpusu lenju\tmaha lenju\tpagu lenju\thire lenju\tbese lenju\tjaṭṭa lenju\taasaḍi lenju\tsrabĩ lenju\tbado lenju\tdasara lenju\tdivi lenju\tpande lenju
    M1\tpusu\tmaha\tpagu\thire\tbese\tjaṭṭa\taasaḍi\tsrabĩ\tbado\tdasara\tdivi\tpande
    M2\tpu\tma\tpa\thi\tbe\tja\taa\tsra\tb\tda\tdi\tpa
    E\t0\t1\t2
    E0\tsmbara\tmangaḍa\tpudara\tlaki vara\tsukru vara\tsani vara\taadi vara
    E1\tsmba\tmanga\tpuda\tlaki\tsukru\tsani\taadi
    E2\ts\tma\tpu\tla\tsu\tsa\taa
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002grinwic mīn\t017veḍa hpu\t021mādinā yuropiāti\t037veḍakuṇpu\t047madini\t051weḍāhpu yuropiāti\t065weḍāhpu yuropiāti\t075mādinā yuropiāti\t087dkiṇ\t091hāwāe- aalūsān\t0a3hāwāe- aalūsān ḍ\t0b6alaska\t0c4alaska\t0d1āṭlānṭik\t0e1brājiliā\t0f1ārjenṭinā\t0g1pārāguyē\t0h6veḍahapu\t0i6madinī\t0j6āmajon\t0k1kolombiā\t0l6harka\t0m4harka\t0n2wenēzuelā\t0o2prench guyān\t0p4madinī\t0r4veḍahapu\t0t6pesipik\t0u4pesipik\t0v3āṭlānṭik d\t0y2iquāḍor\t0z2guyān\t101kubā\t113kubā d\t121meksikān pesipic\t132bolwiā\t141peru\t151sēnṭ pierē aḍē mekwēlān\t163sēnṭ pierē aḍē mekwēlān ḍ\t172urguwē manaka\t181parn~ḍo ḍe norohā~\t192surīnām\t1a1cili\t1b5cili\t1c1niūpaunḍlyānḍ\t1d3niūpaunḍlyānḍ ḍ\t1e1āstreliāti weḍākuṇupū\t1f2debis\t1g2ḍumonṭ ḍi arwilē\t1h1āstreliāti weḍāhapū\t1i2āstreliāti weḍāhapū delāiti\t1j2māwosn\t1k1niūjilānḍ\t1l3niūjilānḍ ḍ\t1m2rotērā\t1n2sawā\t1o2wostak\t1p1ārbiāti\t1q2kājākstān\t1s2turkmenistān manaka\t1t1ājerbāijān\t1u2inḍocinā\t1v1krāsnōrska\t1w2kirgijstān\t1x2bruneti dārusālām\t1y1bārat\t1z1yakustuk\t201ūlānbator\t211cin\t221bānglādes\t232weḍāhapu timor\t241galp\t252tājikistān\t261hang kang\t271hwoḍ\t281īrkustak\t2a8weḍākūṇpū\t2b8weḍāhpu\t2c1ijarāīl\t2d3ijarāīl ḍ\t2e2aapganistan\t2f1pākistān\t2g2nepāl\t2h2malesiā\t2i1māgādan\t2j8mādini\t2k1pilipin\t2l1amska\t2m1koriān\t2n2miñyāmār\t2o1uzwēkistān\t2p1singāpur\t2q1tāipē\t2r1jarjiā\t2s1irān\t2t2butān\t2u1jāpān\t2v1wlādiwostak\t2w1yakaterinbarg\t2x1ārmeniā\t2y1ajores\t2z5ajores\t301weḍākūṇūpu yuropiāti\t315weḍākūṇūpu yuropiāti\t321kep bḍ\t332dkīṇa jarjīā\t341paklyānḍ dīpati\t351āstreliāti mādinā\t363āstreliāti mādinā d\t371āstreliāti mādinā weḍākuṇupu\t381laṛ hawe\t393laṛ hawe ḍ\t3a1isṭr dīp\t3b5isṭr dīp\t3c2aairis manaka\t3d2smani jaga pruti\t3f2briṭis karã masa\t3g1mosko\t3h1hāwāe- aalūsān\t3i2bārat kājā\t3j2krismās dīp\t3k2kokos dīp\t3l2prenc dakiṇ aḍe aanṭārkṭik\t3m2sēsels\t3n2māldīp\t3o2marīsasmānānka\t3p2rīūnīan\t3q2mārsāl dīpa\t3r1cyātām\t3s2cyātām delāit\t3t1epiā\t3u2cuk\t3v1wanuātū\t3w2piniksa dīpati\t3x2ṭokelāu\t3y1piji\t3z2tuwalū\t402gālāpogs\t412gambiyr\t422soloman dīpati\t431cāmor\t442lāin dīp\t452kasrāē\t462mārksas\t471saāmoa\t482nāurū\t492niū\t4a1norpok dīp\t4b3norpok dīp ḍ\t4c1niū keleḍoniā\t4d2pālāu\t4e2piṭkēran\t4f2ponāpe\t4g2pāpuā niu gunīā\t4h1kuk dīp\t4i2tāhiti\t4j2gīlbrṭ dīp\t4k1ṭangā\t4l2waka dīpa\t4m0walis aḍē puṭunā
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADānḍorā\tAEaanḍiti arab emireṭs\tAFaapganistan\tAGeṇṭigaa aḍe barbuḍaa\tAIanguila\tALalbania\tAMaarmenia\tAOangola\tAQānṭarkṭikā\tARaarhenṭina\tASamerikati samva\tATaustria\tAUastrelia\tAWaruba\tAXeleṇḍ dīp\tAZajerbaijan\tBAbajnia aḍe hertsegovina\tBBbarbaḍos\tBDbanglades\tBEbeljiym\tBFburkina paso\tBGbulgaria\tBHbāren\tBIburuṇḍī\tBJbenīn\tBLse barṭelemi\tBMbermuḍā\tBNbrunae\tBOboliviā\tBQkaribiyn nedrlends\tBRbrājil\tBSbāhāmās\tBTbuṭān\tBWboṭsvana\tBYbelarūs\tBZbelīj\tCAkanaḍa\tCCkokos keling dīp\tCDkongo - kinsasa\tCFmadini aaprika republik\tCGkongo - brajavil\tCHsvitjerlaṇḍ\tCIkoṭ ḍi vaa\tCKkuk dīp\tCLcili\tCMkemarun\tCNcaina\tCOkolmbiaa\tCRkosta rika\tCUkyuba\tCVkep vrḍi\tCWkyurasao\tCXkristmas dīp\tCYsaipras\tCZcekiya\tDEjermanī\tDJjibutī\tDKḍenmark\tDMdominika\tDOdominikan republik\tDZaljīriaa\tECekvaḍor\tEEesṭoniya\tEGījipṭ\tEHvedakuṇpu sahara\tERīriṭriaa\tESspein\tETītiyopiya\tFIpinlaṇd\tFJpiji\tFKpaklaṇd dīp\tFMmicronesiaa\tFOpēro dīp\tFRprans\tGAgbon\tGBuniṭeḍ kingḍom\tGDgraneida\tGEjeorjiaa\tGFprenc guiyana\tGGgrnse\tGHgana\tGIjbralṭr\tGLgrīnlanḍ\tGMgambia\tGNgini\tGPgvadelup\tGQikveṭorial gini\tGRgrīs\tGSdakiṇ jārjiā aḍe dakiṇ sandwich dīp\tGTgvaṭemala\tGUguām\tGWgini-bisau\tGYguyana\tHKhong kong (sar) caina\tHNhonḍuras\tHRkroesia\tHThaiti\tHUhungarī\tIDinḍonesiya\tIEaayarlanḍ\tILisrael\tIMaail āp man\tINinḍiā\tIObriṭis inḍiāti samudra handi\tIQirak\tIRiran\tISaislanḍ\tITiṭalī\tJEjersī\tJMjamaika\tJOjorḍan\tJPjapan\tKEkenya\tKGkirgistan\tKHkamboḍia\tKIkiribaṭi\tKMkomoros\tKNseint kiṭs āḍe nebis\tKPuttar koriya\tKRdkiṇ koriyaa\tKWkuvet\tKYkeimen dīp\tKZkajakstan\tLAlaos\tLBlebanon\tLCseint lusiya\tLIlikṭensṭein\tLKsri lanka\tLRlaiberīya\tLSlesotho\tLTliṭuaania\tLUlksemborg\tLVlaṭviya\tLYlibya\tMAmorkko\tMCmonako\tMDmolḍovaa\tMEmonṭenegro\tMFseint martin\tMGmadagascar\tMHmarsall dīp\tMKuttar mesiḍoniya\tMLmali\tMMmyanmar (brma)\tMNmongolia\tMOmakao sar cina\tMPuttar mariyana dīp\tMQmarṭinik\tMRmauriṭaniya\tMSmonṭserrarṭ\tMTmalṭaa\tMUmauriss\tMVmāldīp\tMWmalavī\tMXmeksīko\tMYmaleseāā\tMZmojambik\tNAnamibia\tNCnyu keleḍoniya\tNEnaījr\tNFnorpok dīp\tNGnaigeria\tNInikaraguaa\tNLnederlanḍs\tNOnorvay\tNPnepal\tNRnauru\tNUniyu\tNZnyu jīlanḍ\tOMoman\tPApanema\tPEperu\tPFprenc\tPGpapua nyu gini\tPHpilippines\tPKpakistan\tPLpolanḍ\tPMseint pierri ande mikelon\tPNpiṭkarn dīp\tPRpuerto rico\tPSpalesṭiati handi\tPTportugal\tPWpalau\tPYpareguvai\tQAkatar\tREriyuniyn\tROromaniya\tRSserbia\tRUrussia\tRWrvanḍa\tSAsaūdi arabiya\tSBsoloman dīp\tSCsiselles\tSDsuḍan\tSEsviḍen\tSGsingapor\tSHseint helena\tSIslovenia\tSJsvalbard aḍe jan mayen\tSKslovakia\tSLsierra leyon\tSMsan marino\tSNsenegal\tSOsomaliya\tSRsurīname\tSSdkiṇ sūdan\tSTsao tom aḍe prinsipe\tSVel salvador\tSXsint mārṭen\tSYsīriya\tSZesvaṭini\tTCturks aḍe keikes dīp\tTDcad\tTFprēnch dakiṇ teritorī\tTGṭogo\tTHtailanḍ\tTJtajākīstān\tTKṭokelau\tTLṭimor - leste\tTMturkmenīstān\tTNṭunisiaa\tTOṭonga\tTRturkī\tTTṭriniḍaḍ aḍe ṭobego\tTVtuvala\tTWtaivan\tTZṭanjaniya\tUAyūkrain\tUGyūganḍa\tUMyu.es. aautlaing dīp\tUSyunaiṭeḍ stets\tUYūrugve\tUZūjbekistaan\tVAbāṭikān\tVCseint vinseṇṭ aḍe grenaḍi\tVEvenejuela\tVGbriṭis vrjin dīp\tVIyu.es. vrjin dīp\tVNviyetnam\tVUvanuaatu\tWFvallis aḍe puṭuna\tWSsamoaa\tXKkosovo\tYEyemen\tYTmayoṭṭ\tZAdkīṇ aaprika\tZMjambiya\tZWjimbabve
    l\t aḍe \t\t, \t, \t, aḍe \t
    lo\t aaḍẽ \t\t, \t, \t, aadtẽ \t
    w\t7
    x\tkuvi\tkuvi
    za\t#\t# mānānka belā\t# belā\t#elāiṭ belā\t# ḍelaaiṭ belā\t# kār~ā belā\t# mananka belā\t# aaprika belā\t# inḍnesiā belā
    #kxv-Deva
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tए\u{202F}एम\tपी\u{202F}एम
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} आँ {T}
    dr.full\t{E0}, {d} {M0} – \t{D}\t{E0}, {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} आँ {T}\u{2009}–\u{2009}\t{D} आँ {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} आँ {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} आँ {T}\u{2009}–\u{2009}\t{D} आँ {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tपुसु लेञ्जु\tमाहाका लेञ्जु\tपागुणी लेञ्जु\tहिरे लेञ्जु\tबेसे लेञ्जु\tजाटा लेञ्जु\tआसाड़ी लेञ्जु\tस्राबाँ लेञ्जु\tबोदो लेञ्जु\tदसारा लेञ्जु\tदिवी लेञ्जु\tपान्डे लेञ्जु
    M1\tपुसु\tमाहा\tपागु\tहिर्रे\tबेसे\tजाट्टा\tआसाड़ी\tस्राबाँ\tबाॅदो\tदासारा\tदिवी\tपान्डे
    M2\tपु\tमा\tपा\tहि\tबे\tजा\tआ\tस्रा\tबाॅ\tदा\tदि\tपा
    E\t0\t1\t2
    E0\tसाॅम्वारा\tमंगाड़ा\tपुद्दारा\tलाक्कि वारा\tसुकुरु वारा\tसान्नि वारा\tआदि वारा
    E1\tसाॅम्मा\tमान्गा\tपूदा\tलाक्की\tसुकुरु\tसान्नि\tआदि
    E2\tसाॅ\tमा\tपू\tला\tसु\tसा\tआ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002ग्रीनविच मीन\t017वेड़ा हॉपु\t021मादिनी युरोप-ति\t037पस्चिम\t047मादिनी\t051वेड़ा हॉपु युरोप-ति\t064वेड़ा हॉपु युरोप-ति\t074मादिनी युरोप-ति\t081दक्षिण आप्रिका\t091हवाति–आल्यूसन\t0a3हवाति–आल्यूसन\t0b1अलास्\u{200D}का\t0c3अलास्\u{200D}का\t0d1अटलांटिक\t0e1ब्राज़ीलिया\t0f1अर्जेंटीना\t0g1पैराग्वे\t0h1वेड़ा हॉपु\t0i1मादिनी\t0j1अमेज़न\t0k1कोलंबिया\t0l1हॉर्का\t0m3हॉर्का\t0n2वेनेज़ुएला\t0o2प़्रेंच गुयाना\t0p3मादिनी\t0r3वेड़ा हॉपु\t0t1पेसिपिक\t0u3पेसिपिक\t0v3अटलांटिक\t0y2इक्वाडोर\t0z2गुयाना\t101क्यूबा\t113क्यूबा\t121मेक्सिकोति पेसिपिक\t132बोलीविया\t141पेरू\t151सेंट पिएरे ऑड़े मिक्वेलान\t163सेंट पिएरे ऑड़े मिक्वेलान\t171उरुग्वे\t181प़र्नांर्डो डे नोरोन्हा\t192सूरीनाम\t1a1चिली\t1b4चिली\t1c1न्यूप़ाउंडलेंड\t1d3न्यूप़ाउंडलेंड\t1e1ऑस्ट्रेलियाति वेड़ा कुण्पु\t1f2डेविस\t1g2ड्यूमोंट डी अर्विले\t1h1ऑस्\u{200D}ट्रेलियाति वेड़ा हॉपु\t1i3ऑस्\u{200D}ट्रेलियाति वेड़ा हॉपु\t1j2माव्सन\t1k1न्यूज़ीलेंड\t1l3न्यूज़ीलेंड\t1m2रोथेरा\t1n2स्योवा\t1o2वोस्तोक\t1p1अरब\t1q9कज़ाक\t1s1तुर्कमेनिस्तान\t1t1अजरबाइजान\t1u2इंडोचाइना\t1v1क्रास्नोयार्स्क\t1w2किर्गिस्\u{200D}तान\t1x2ब्रूनेति दारूस्सलम\t1y1बारतीय\t1z1याकुत्स्क\t201उलान बटोर\t211चीन\t221बांग्लादेस\t232वेड़ा हॉपु तिमोर\t241गल्प\t259ताजिकि\t261हाँग काँग\t271होव्ड\t281इर्कुत्स्क\t2a6वेड़ा कुण्पु\t2b6वेड़ा हॉपु\t2c1इज़राइल\t2d3इज़राइल\t2e9आपगानि\t2f1पाकिस्तान\t2g2नेपाल\t2h2मलेसिया\t2i1मागादान\t2j6मध्य\t2k1प़िलिपीन\t2l1ओम्स्क\t2m1कोरियाति\t2n2म्यांमार\t2o1उज़्बेकिस्तान\t2p2सिंगापुर\t2q1ताइपे\t2r1जॉर्जिया\t2s1इरान\t2t2बुटान\t2u1जापान\t2v1व्लादिवोस्तोक\t2w1येकातेरिनबर्ग\t2x1आर्मेनिया\t2y1अज़ोरेस\t2z4अज़ोरेस\t301वेड़ा कुण्पु युरोप-ति\t314वेड़ा कुण्पु युरोप-ति\t321केप वर्ड\t332दक्षिणी जॉर्जिया\t341पाक -लेंड द्वीप\t358मानांकॉ बेला\t368डेलाइट बेला\t378वेड़ा कुण्पु मानांकॉ बेला\t381लॉर्ड होवे\t393लॉर्ड होवे\t3a1ईस्टर द्वीप\t3b4ईस्टर द्वीप\t3g1मॉस्को\t3h1हवाति–आल्यूसन\t3i2बारॉत काजा सामुद्री\t3j5क्रिसमस\t3k5कोकोस\t3l2दॉकिणॉ प़्रांस ऑड़े अंटार्कटिक\t3m2सेसेल्स\t3n2मालदीव\t3o1मॉरीसस\t3p2रीयूनियन\t3q5मार्सल\t3r1च्याताम\t3s3च्याताम\t3t1एपिआ\t3u2चुक\t3v1वनुआतू\t3w5प़ीनिक्स\t3x2टोकेलाऊ\t3y1प़िजी\t3z2तुवालू\t402ग्यालापागोस ति\t412ग्याम्बीयर\t425सोलोमन\t431चामोरो\t445लाइन\t452कोसराए\t462मार्केसस\t471समोआ\t482नॉउरु\t492नीयू\t4a1नॉरप़ॉक द्वीप\t4b3नॉरप़ॉक द्वीप\t4c1न्यू केलेडोनिया\t4d2पलाउ\t4e2पिटकेर्न\t4f2पोनापे\t4g2पापुआ न्यू गिनी\t4h1कुक द्वीप\t4i2ताहिती\t4j5गिल्बर्ट\t4k1टोंगा\t4l5वेक\t4m2वालिस ऑड़े प़्यूचूना
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADअंडोरा\tAEआण्डी ति अरब एमिरेट्स\tAFअप़गानिस्तान\tAGएंटिगुआ ऑड़े बरबुडा\tAIएंग्विला\tALअल्बानिया\tAMआर्मेनिया\tAOअंगोला\tAQअंटार्कटिका\tARअर्जेंटीना\tASआमेरिका-ति समोआ\tATऑस्ट्रिया\tAUऑस्ट्रेलिया\tAWअरूबा\tAXएलेंड द्वीप\tAZअज़रबेजान\tBAबोस्निया ऑड़े हर्ज़ेगोविना\tBBबारबाडोस\tBDबांग्लादेस\tBEबेल्जियम\tBFबुर्किना प़ासो\tBGबुल्गारिया\tBHबहरीन\tBIबुरुंडी\tBJबेनिन\tBLसेंट बार्तेलेमी\tBMबरमूडा\tBNब्रूनेई\tBOबोलीविया\tBQकेरिबियन नीदरलेंड\tBRब्राज़ील\tBSबहामास\tBTबुटान\tBWबोत्स्वाना\tBYबेलारूस\tBZबेलीज़\tCAकानाडा\tCCकोकोस (कीलिंग) द्वीप\tCDकांगो - किंसासा\tCFमध्य अप़्रीकी गणराज्य\tCGकांगो – ब्राज़ाविल\tCHस्विट्ज़रलेंड\tCIकोट डी वोआ\tCKकुक द्वीप\tCLचिली\tCMकेमरून\tCNचीन\tCOकोलंबिया\tCRकोस्टारिका\tCUक्यूबा\tCVकेप वर्ड\tCWक्यूरासाओ\tCXक्रिसमस द्वीप\tCYसाइप्रस\tCZचेकिया\tDEजर्मनी\tDJजिबूती\tDKडेनमार्क\tDMडोमिनिका\tDOडोमिनिकन गणराज्य\tDZअल्जीरिया\tECइक्वाडोर\tEEएस्टोनिया\tEGमिस्र\tEHवेड़ा कुण्पु सहारा\tERइरिट्रिया\tESस्पेन\tETइतियोपिया\tFIप़िनलेंड\tFJप़िजी\tFKप़ॉकलेंड द्वीप\tFMमाइक्रोनेसिया\tFOपेरो दीप\tFRप़्रांस\tGAग्याबॉन\tGBयूनाइटेड किंगडम\tGDग्रेनाडा\tGEजॉर्जिया\tGFप़्रेंच गुयाना\tGGगर्नसी\tGHगाना\tGIजिब्राल्टर\tGLग्रीनलेंड\tGMगाम्बिया\tGNगिनी\tGPग्वाडेलूप\tGQइक्वेटोरियल गिनी\tGRयूनान\tGSदकिण जॉर्जिया अड़े दकिण सैंडविच दीप\tGTग्वाटेमाला\tGUगुआम\tGWगिनी-बिसाउ\tGYगुयाना\tHKहाँग काँग (एस ए आर चीन)\tHNहोंडूरास\tHRक्रोएसिया\tHTहाइती\tHUहंगरी\tIDइंडोनेसिया\tIEआयरलेंड\tILइज़राइल\tIMआइल ऑप़ मेन\tINबारत\tIOब्रिटिस हिंद सामुद्रि हांडि\tIQइराक\tIRईरान\tISआइसलेंड\tITइटली\tJEजर्सी\tJMजमेका\tJOजॉर्डन\tJPजापान\tKEकेन्या\tKGकिर्गिज़स्तान\tKHकंबोडिया\tKIकिरिबाती\tKMकोमोरोस\tKNसेंट किट्स ऑड़े नेविस\tKPउतर कोरिया\tKRदॉकिण कोरिया\tKWकुवेत\tKYकेमेन द्वीप\tKZकज़ाकस्तान\tLAलाओस\tLBलेबनान\tLCसेंट लूसिया\tLIलिक्टेन्स्टीन\tLKस्रीलंका\tLRलाइबेरिया\tLSलेसोतो\tLTलितुआनिया\tLUलग्ज़मबर्ग\tLVलातविया\tLYलीबिया\tMAमोरक्को\tMCमोनाको\tMDमॉल्डोवा\tMEमोंटेनेग्रो\tMFसेंट मार्टिन\tMGमेडागास्कर\tMHमार्सल द्वीप\tMKउतॉरॉ मकदूनिया\tMLमाली\tMMम्यांमार (बर्मा)\tMNमंगोलिया\tMOमकाऊ (एस ए आर चीन)\tMPउतॉरॉ मारियाना द्वीप\tMQमार्टीनिक\tMRमॉरिटानिया\tMSमोंटसेरात\tMTमाल्टा\tMUमॉरीसस\tMVमालदीप\tMWमलावी\tMXमेक्सिको\tMYमलेसिया\tMZमोज़ांबिक\tNAनामीबिया\tNCन्यू केलेडोनिया\tNEनाइजर\tNFनॉरप़ॉक द्वीप\tNGनाइजीरिया\tNIनिकारागुआ\tNLनीदरलेंड\tNOनॉर्वे\tNPनेपाल\tNRनाउरु\tNUनीयू\tNZन्यूज़ीलेंड\tOMओमान\tPAपनामा\tPEपेरू\tPFप़्रेंच पोलिनेसिया\tPGपापुआ न्यू गिनी\tPHप़िलिपींस\tPKपाकिस्तान\tPLपोलेंड\tPMसेंट पिएरे ऑड़े मिक्वेलान\tPNपिटकेर्न द्वीप\tPRपोर्टो रिको\tPSप़िलिस्तीनी क्षेत्र\tPTपुर्तगाल\tPWपलाऊ\tPYपराग्वे\tQAक़तर\tREरियूनियन\tROरोमानिया\tRSसर्बिया\tRUरूस\tRWर्-वांडा\tSAसऊदी अरब\tSBसोलोमन द्वीप\tSCसेसेल्स\tSDसूडान\tSEस्वीडन\tSGसिंगापुर\tSHसेंट हेलेना\tSIस्लोवेनिया\tSJस्वालबार्ड ऑड़े जान मायेन\tSKस्लोवाकिया\tSLसिएरा लियोन\tSMसेन मेरीनो\tSNसेनेगल\tSOसोमालिया\tSRसूरीनाम\tSSदॉकिण सूडान\tSTसाओ टोम ऑड़े प्रिंसिपे\tSVअल सल्वाडोर\tSXसिंट माऽरतेन\tSYसीरिया\tSZएस्वाटिनी\tTCतुर्क ऑड़े केकोज़ द्वीप\tTDचाड\tTFप्रेंच दकिनी टेरिटोरी\tTGटोगो\tTHताईलेंड\tTJतजाकिस्तान\tTKतोकेलाउ\tTLतिमोर-लेस्त\tTMतुर्कमेनिस्तान\tTNट्यूनीसिया\tTOटोंगा\tTRतुर्की\tTTत्रिनिदाद ऑड़े टोबेगो\tTVतुवालू\tTWताइवान\tTZतंज़ानिया\tUAयूक्रेन\tUGयुगांडा\tUMयू॰एस॰ आउटलाइंग द्वीप\tUSआण्डि ति राज्यॉ\tUYउरूग्वे\tUZउज़्बेकिस्तान\tVAबाटिकान सिटी\tVCसेंट विंसेंट ऑड़े ग्रेनाडाइंस\tVEवेनेज़ुएला\tVGब्रिटिस वर्जिन द्वीप\tVIयू॰एस॰ वर्जिन द्वीप\tVNवियतनाम\tVUवनुआतू\tWFवालिस ऑड़े प़्यूचूना\tWSसमोआ\tXKकोसोवो\tYEयमन\tYTमायोते\tZAदॉकिण आप़्रीका\tZMज़ाम्बिया\tZWज़िम्बाब्वे
    l\t ऑड़े \t\t, \t, \t, ऑड़े \t
    lo\t आआतेँ\u{A0}\t\t, \t, \t, आआतेँ\u{A0}\t
    w\t7
    x\tकुवि\tकुवि (देवनागरी)
    za\t#\t# मानांकॉ बेला\t# बेला\t# डेलाइट बेला\t# काराँ मासा बेला\t# द्वीप बेला\t# इंडोनेसिया बेला\t# आप्रिका बेला\tऑस्\u{200D}ट्रेलियाति मादिनी #\t#स्तान बेला
    @kxv-Deva-IN\tकुवि\tकुवि (देवनागरी, बारत)
    #kxv-Latn
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} aã {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} aã {T}\u{2009}–\u{2009}\t{D} aã {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} aã {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} aã {T}\u{2009}–\u{2009}\t{D} aã {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tpusu lenju\tmaha lenju\tpagu lenju\thire lenju\tbese lenju\tjaṭṭa lenju\taasaḍi lenju\tsrabĩ lenju\tbado lenju\tdasara lenju\tdivi lenju\tpande lenju
    M1\tpusu\tmaha\tpagu\thire\tbese\tjaṭṭa\taasaḍi\tsrabĩ\tbado\tdasara\tdivi\tpande
    M2\tpu\tma\tpa\thi\tbe\tja\taa\tsra\tb\tda\tdi\tpa
    E\t0\t1\t2
    E0\tsmbara\tmangaḍa\tpudara\tlaki vara\tsukru vara\tsani vara\taadi vara
    E1\tsmba\tmanga\tpuda\tlaki\tsukru\tsani\taadi
    E2\ts\tma\tpu\tla\tsu\tsa\taa
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002grinwic mīn\t017veḍa hpu\t021mādinā yuropiāti\t037veḍakuṇpu\t047madini\t051weḍāhpu yuropiāti\t065weḍāhpu yuropiāti\t075mādinā yuropiāti\t087dkiṇ\t091hāwāe- aalūsān\t0a3hāwāe- aalūsān ḍ\t0b6alaska\t0c4alaska\t0d1āṭlānṭik\t0e1brājiliā\t0f1ārjenṭinā\t0g1pārāguyē\t0h6veḍahapu\t0i6madinī\t0j6āmajon\t0k1kolombiā\t0l6harka\t0m4harka\t0n2wenēzuelā\t0o2prench guyān\t0p4madinī\t0r4veḍahapu\t0t6pesipik\t0u4pesipik\t0v3āṭlānṭik d\t0y2iquāḍor\t0z2guyān\t101kubā\t113kubā d\t121meksikān pesipic\t132bolwiā\t141peru\t151sēnṭ pierē aḍē mekwēlān\t163sēnṭ pierē aḍē mekwēlān ḍ\t172urguwē manaka\t181parn~ḍo ḍe norohā~\t192surīnām\t1a1cili\t1b5cili\t1c1niūpaunḍlyānḍ\t1d3niūpaunḍlyānḍ ḍ\t1e1āstreliāti weḍākuṇupū\t1f2debis\t1g2ḍumonṭ ḍi arwilē\t1h1āstreliāti weḍāhapū\t1i2āstreliāti weḍāhapū delāiti\t1j2māwosn\t1k1niūjilānḍ\t1l3niūjilānḍ ḍ\t1m2rotērā\t1n2sawā\t1o2wostak\t1p1ārbiāti\t1q2kājākstān\t1s2turkmenistān manaka\t1t1ājerbāijān\t1u2inḍocinā\t1v1krāsnōrska\t1w2kirgijstān\t1x2bruneti dārusālām\t1y1bārat\t1z1yakustuk\t201ūlānbator\t211cin\t221bānglādes\t232weḍāhapu timor\t241galp\t252tājikistān\t261hang kang\t271hwoḍ\t281īrkustak\t2a8weḍākūṇpū\t2b8weḍāhpu\t2c1ijarāīl\t2d3ijarāīl ḍ\t2e2aapganistan\t2f1pākistān\t2g2nepāl\t2h2malesiā\t2i1māgādan\t2j8mādini\t2k1pilipin\t2l1amska\t2m1koriān\t2n2miñyāmār\t2o1uzwēkistān\t2p1singāpur\t2q1tāipē\t2r1jarjiā\t2s1irān\t2t2butān\t2u1jāpān\t2v1wlādiwostak\t2w1yakaterinbarg\t2x1ārmeniā\t2y1ajores\t2z5ajores\t301weḍākūṇūpu yuropiāti\t315weḍākūṇūpu yuropiāti\t321kep bḍ\t332dkīṇa jarjīā\t341paklyānḍ dīpati\t351āstreliāti mādinā\t363āstreliāti mādinā d\t371āstreliāti mādinā weḍākuṇupu\t381laṛ hawe\t393laṛ hawe ḍ\t3a1isṭr dīp\t3b5isṭr dīp\t3c2aairis manaka\t3d2smani jaga pruti\t3f2briṭis karã masa\t3g1mosko\t3h1hāwāe- aalūsān\t3i2bārat kājā\t3j2krismās dīp\t3k2kokos dīp\t3l2prenc dakiṇ aḍe aanṭārkṭik\t3m2sēsels\t3n2māldīp\t3o2marīsasmānānka\t3p2rīūnīan\t3q2mārsāl dīpa\t3r1cyātām\t3s2cyātām delāit\t3t1epiā\t3u2cuk\t3v1wanuātū\t3w2piniksa dīpati\t3x2ṭokelāu\t3y1piji\t3z2tuwalū\t402gālāpogs\t412gambiyr\t422soloman dīpati\t431cāmor\t442lāin dīp\t452kasrāē\t462mārksas\t471saāmoa\t482nāurū\t492niū\t4a1norpok dīp\t4b3norpok dīp ḍ\t4c1niū keleḍoniā\t4d2pālāu\t4e2piṭkēran\t4f2ponāpe\t4g2pāpuā niu gunīā\t4h1kuk dīp\t4i2tāhiti\t4j2gīlbrṭ dīp\t4k1ṭangā\t4l2waka dīpa\t4m0walis aḍē puṭunā
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADānḍorā\tAEaanḍiti arab emireṭs\tAFaapganistan\tAGeṇṭigaa aḍe barbuḍaa\tAIanguila\tALalbania\tAMaarmenia\tAOangola\tAQānṭarkṭikā\tARaarhenṭina\tASamerikati samva\tATaustria\tAUastrelia\tAWaruba\tAXeleṇḍ dīp\tAZajerbaijan\tBAbajnia aḍe hertsegovina\tBBbarbaḍos\tBDbanglades\tBEbeljiym\tBFburkina paso\tBGbulgaria\tBHbāren\tBIburuṇḍī\tBJbenīn\tBLse barṭelemi\tBMbermuḍā\tBNbrunae\tBOboliviā\tBQkaribiyn nedrlends\tBRbrājil\tBSbāhāmās\tBTbuṭān\tBWboṭsvana\tBYbelarūs\tBZbelīj\tCAkanaḍa\tCCkokos keling dīp\tCDkongo - kinsasa\tCFmadini aaprika republik\tCGkongo - brajavil\tCHsvitjerlaṇḍ\tCIkoṭ ḍi vaa\tCKkuk dīp\tCLcili\tCMkemarun\tCNcaina\tCOkolmbiaa\tCRkosta rika\tCUkyuba\tCVkep vrḍi\tCWkyurasao\tCXkristmas dīp\tCYsaipras\tCZcekiya\tDEjermanī\tDJjibutī\tDKḍenmark\tDMdominika\tDOdominikan republik\tDZaljīriaa\tECekvaḍor\tEEesṭoniya\tEGījipṭ\tEHvedakuṇpu sahara\tERīriṭriaa\tESspein\tETītiyopiya\tFIpinlaṇd\tFJpiji\tFKpaklaṇd dīp\tFMmicronesiaa\tFOpēro dīp\tFRprans\tGAgbon\tGBuniṭeḍ kingḍom\tGDgraneida\tGEjeorjiaa\tGFprenc guiyana\tGGgrnse\tGHgana\tGIjbralṭr\tGLgrīnlanḍ\tGMgambia\tGNgini\tGPgvadelup\tGQikveṭorial gini\tGRgrīs\tGSdakiṇ jārjiā aḍe dakiṇ sandwich dīp\tGTgvaṭemala\tGUguām\tGWgini-bisau\tGYguyana\tHKhong kong (sar) caina\tHNhonḍuras\tHRkroesia\tHThaiti\tHUhungarī\tIDinḍonesiya\tIEaayarlanḍ\tILisrael\tIMaail āp man\tINinḍiā\tIObriṭis inḍiāti samudra handi\tIQirak\tIRiran\tISaislanḍ\tITiṭalī\tJEjersī\tJMjamaika\tJOjorḍan\tJPjapan\tKEkenya\tKGkirgistan\tKHkamboḍia\tKIkiribaṭi\tKMkomoros\tKNseint kiṭs āḍe nebis\tKPuttar koriya\tKRdkiṇ koriyaa\tKWkuvet\tKYkeimen dīp\tKZkajakstan\tLAlaos\tLBlebanon\tLCseint lusiya\tLIlikṭensṭein\tLKsri lanka\tLRlaiberīya\tLSlesotho\tLTliṭuaania\tLUlksemborg\tLVlaṭviya\tLYlibya\tMAmorkko\tMCmonako\tMDmolḍovaa\tMEmonṭenegro\tMFseint martin\tMGmadagascar\tMHmarsall dīp\tMKuttar mesiḍoniya\tMLmali\tMMmyanmar (brma)\tMNmongolia\tMOmakao sar cina\tMPuttar mariyana dīp\tMQmarṭinik\tMRmauriṭaniya\tMSmonṭserrarṭ\tMTmalṭaa\tMUmauriss\tMVmāldīp\tMWmalavī\tMXmeksīko\tMYmaleseāā\tMZmojambik\tNAnamibia\tNCnyu keleḍoniya\tNEnaījr\tNFnorpok dīp\tNGnaigeria\tNInikaraguaa\tNLnederlanḍs\tNOnorvay\tNPnepal\tNRnauru\tNUniyu\tNZnyu jīlanḍ\tOMoman\tPApanema\tPEperu\tPFprenc\tPGpapua nyu gini\tPHpilippines\tPKpakistan\tPLpolanḍ\tPMseint pierri ande mikelon\tPNpiṭkarn dīp\tPRpuerto rico\tPSpalesṭiati handi\tPTportugal\tPWpalau\tPYpareguvai\tQAkatar\tREriyuniyn\tROromaniya\tRSserbia\tRUrussia\tRWrvanḍa\tSAsaūdi arabiya\tSBsoloman dīp\tSCsiselles\tSDsuḍan\tSEsviḍen\tSGsingapor\tSHseint helena\tSIslovenia\tSJsvalbard aḍe jan mayen\tSKslovakia\tSLsierra leyon\tSMsan marino\tSNsenegal\tSOsomaliya\tSRsurīname\tSSdkiṇ sūdan\tSTsao tom aḍe prinsipe\tSVel salvador\tSXsint mārṭen\tSYsīriya\tSZesvaṭini\tTCturks aḍe keikes dīp\tTDcad\tTFprēnch dakiṇ teritorī\tTGṭogo\tTHtailanḍ\tTJtajākīstān\tTKṭokelau\tTLṭimor - leste\tTMturkmenīstān\tTNṭunisiaa\tTOṭonga\tTRturkī\tTTṭriniḍaḍ aḍe ṭobego\tTVtuvala\tTWtaivan\tTZṭanjaniya\tUAyūkrain\tUGyūganḍa\tUMyu.es. aautlaing dīp\tUSyunaiṭeḍ stets\tUYūrugve\tUZūjbekistaan\tVAbāṭikān\tVCseint vinseṇṭ aḍe grenaḍi\tVEvenejuela\tVGbriṭis vrjin dīp\tVIyu.es. vrjin dīp\tVNviyetnam\tVUvanuaatu\tWFvallis aḍe puṭuna\tWSsamoaa\tXKkosovo\tYEyemen\tYTmayoṭṭ\tZAdkīṇ aaprika\tZMjambiya\tZWjimbabve
    l\t aḍe \t\t, \t, \t, aḍe \t
    lo\t aaḍẽ \t\t, \t, \t, aadtẽ \t
    w\t7
    x\tkuvi\tkuvi (laṭin)
    za\t#\t# mānānka belā\t# belā\t#elāiṭ belā\t# ḍelaaiṭ belā\t# kār~ā belā\t# mananka belā\t# aaprika belā\t# inḍnesiā belā
    @kxv-Latn-IN\tkuvi\tkuvi (laṭin, inḍiā)
    @kxv-IN\tkuvi\tkuvi (inḍiā)
    #kxv-Orya
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tଏ\u{202F}ଏମ\tପି\u{202F}ଏମ
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} ଆଁ {T}
    dr.full\t{E0}, {d} {M0} – \t{D}\t{E0}, {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ଆଁ {T}\u{2009}–\u{2009}\t{D} ଆଁ {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} ଆଁ {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ଆଁ {T}\u{2009}–\u{2009}\t{D} ଆଁ {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tପୁସୁ ଲେଞ୍ଜୁ\tମାହାକା ଲେଞ୍ଜୁ\tପାଗୁଣି ଲେଞ୍ଜୁ\tହିରେ ଲେଞ୍ଜୁ\tବେସେ ଲେଞ୍ଜୁ\tଜାଟା ଲେଞ୍ଜୁ\tଆସାଡ଼ି ଲେଞ୍ଜୁ\tସ୍ରାବାଁ ଲେଞ୍ଜୁ\tବଦ ଲେଞ୍ଜୁ\tଦାସାରା ଲେଞ୍ଜୁ\tଦିୱିଡ଼ି ଲେଞ୍ଜୁ\tପାଣ୍ଡେ ଲେଞ୍ଜୁ
    M1\tପୁସୁ\tମାହା\tପାଗୁ\tହିରେ\tବେସେ\tଜାଟା\tଆସାଡ଼ି\tସ୍ରାବାଁ\tବଦ\tଦାସାରା\tଦିୱି\tପାଣ୍ଡେ
    M2\tପୁ\tମା\tପା\tହି\tବେ\tଜା\tଆ\tସ୍ରା\tବ\tଦା\tଦି\tପା
    E\t0\t1\t2
    E0\tସମ୍ବାରା\tମାଙ୍ଗାଡ଼ା\tପୁଦାରା\tଲାକି ୱାରା\tସୁକ୍ରୁ ୱାରା\tସାନି ୱାରା\tଆଦି ୱାରା
    E1\tସମ୍ବା\tମାଙ୍ଗା\tପୁଦା\tଲାକି\tସୁକ୍ରୁ\tସାନି\tଆଦି
    E2\tସ\tମା\tପୁ\tଲା\tସୁ\tସା\tଆ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002ଗ୍ରିନୱିଚ ମିନ\t019ୱେଡ଼ା ହପୁ\t021ମାଦିନି ୟୁରପିଆ ତି\t039ୱେଡ଼ା କୁଣ୍\u{200D}ପୁ\t049ମାଦିନି\t051ୱେଡ଼ାହପୁ ୟୁରପିଆତି\t065ୱେଡ଼ାହପୁ ୟୁରପିଆତି\t075ମାଦିନା ୟୁରପିଆ ତି\t081ଦକିଣ ଆପ୍ରିକା\t091ହାୱାଇ-ଆଲ୍ୟୁସାନ\t0a2ହାୱାଇ-ଆଲ୍ୟୁସାନ ଡେ ଲାଇଟ\t0b1ଆଲାସ୍କା\t0c3ଆଲାସ୍କା\t0d1ଆଟ୍ଲାଣ୍ଟିକ\t0e2ବ୍ରାଜିଲିୟା ମାନକ\t0f1ଆରଜେଣ୍ଟିନା\t0g1ପେରାଗ୍ୱେ\t0h1ୱେଡ଼ାହପୁ ଜାଗାତି\t0i1ମାଦିନି\t0j1ଆମେଜନ\t0k1କଲମ୍ବିୟା\t0l1ହର୍କା\t0m3ହର୍କା\t0n2ୱେନେଜୁଏଲା\t0o2ପ୍ରେଞ୍ଚ୍ ଗୁୟାନା\t0p3ମାଦିନି\t0r3ୱେଡ଼ାହପୁ ଜାଗାତି\t0t1ପେସିପିକ୍\t0u3ପେସିପିକ୍\t0v4ଆଟ୍ଲାଣ୍ଟିକ\t0y2ଇକ୍ୱାଡର\t0z2ଗୁୟାନା\t101କ୍ୱୁବା\t113କ୍ୱୁବା\t121ମେକ୍ସିକତି ପେସିପିକ\t132ବଲୱିଆ\t141ପେରୁ\t151ସେଣ୍ଟ ପିଏରେ ଅଡ଼େ ମିକ୍ୱେଲାନ\t164ସେଣ୍ଟ ପିଏରେ ଅଡ଼େ ମିକ୍ୱେଲାନ\t171ଉରୁଗ୍ୱେ\t182ପର୍ନାଡ ଡେ ନରହ୍ନ ମାନାଙ୍କା\t192ସୁରିନାମ\t1a1ଚିଲି\t1b5ଚିଲି\t1c1ନ୍ୟୁପାଉଣ୍ଡଲାଣ୍ଡ\t1d4ନ୍ୟୁପାଉଣ୍ଡଲାଣ୍ଡ\t1e1ଅସ୍ଟ୍ରେଲିଆତି ୱେଡ଼ାକୁଣ୍\u{200D}ପୁ\t1f2ଡେବିସ୍\t1g2ଡ୍ୟୁମାଣ୍ଟ ଡି ଅରୱିଲେ\t1h1ଅସ୍ଟ୍ରେଲିଆତି ୱେଡ଼ାହପୁ\t1i4ଅସ୍ଟ୍ରେଲିଆତି ୱେଡ଼ାହପୁ\t1j2ମାୱସନ\t1k1ନ୍ୟୁଜିଲାଣ୍ଡ\t1l4ନ୍ୟୁଜିଲାଣ୍ଡ\t1m2ରତେରା\t1n2ସୱା\t1o2ୱସ୍ତକ\t1p1ଆରବିଆତି\t1q8କଜାକା\t1s1ତୁର୍କମେନିସ୍ତାନ\t1t1ଅଜେରବାଇଜାନ\t1u2ଇଣ୍ଡଚିନା\t1v1କ୍ରାସ୍ନୟାର୍ସ୍କ\t1w8କିର୍ଗି\t1x2ବ୍ରୁନେଇ ଦାରୁସାଲାମ\t1y1ବାରତ\t1z1ୟାକୁତ୍ସକ\t201ଉଲାନ ବଟର\t211ଚିନ\t221ବାଙ୍ଗଲାଦେସ୍\t232ୱେଡ଼ାହପୁ ତିମର\t241ଗଲ୍ପ\t258ତାଜିକି\t261ହଙ୍ଗ କଙ୍ଗ\t271ହୱଡ\t281ଇରକୁସ୍ତକ\t2a6ୱେଡ଼ାକୁଣ୍ପୁ\t2b6ୱେଡ଼ାହପୁ\t2c1ଇଜରାଇଲ\t2d4ଇଜରାଇଲ\t2e8ଆପଗାନି\t2f1ପାକିସ୍ତାନ\t2g2ନେପାଲ\t2h2ମାଲେସିୟା\t2i2ମାଗାଦାନ ମାନଙ୍କ\t2j6ମାଦିନି\t2k1ପିଲିପିନ\t2l1ଅମସ୍କ\t2m1କରିୟା\t2n2ମ୍ୟାଁମାର\t2o1ଉଜ୍ୱେକିସ୍ତାନ\t2p1ସାଙ୍ଗାପୁର\t2q2ତାଇପେ ମାନଙ୍କ\t2r1ଜର୍ଜିୟା\t2s1ଇରାନ\t2t2ବୁଟାନ\t2u1ଜାପାନ\t2v1ୱ୍ଲାଦିୱସ୍ତକ\t2w1ୟେକାତେରିନବର୍ଗ\t2x1ଆରମେନିୟା\t2y1ଅଜରେସ\t2z5ଅଜରେସ\t301ୱେଡ଼ାକୁଣ୍\u{200D}ପୁ ୟୁରପିଆତି\t315ୱେଡ଼ାକୁଣ୍\u{200D}ପୁ ୟୁରପତି\t321କେପ ବର୍ଡ\t332ଦକିଣ ଜର୍ଜିୟା\t341ପାକଲାଣ୍ଡ ଦିପତି\t351ଅସ୍ଟ୍ରେଲିଆତି ମାଦିନି\t364ଅସ୍ଟ୍ରେଲିଆତି ମାଦିନି\t371ଅସ୍ଟ୍ରେଲିଆତି ମାଦିନି ୱେଡ଼ାକୁଣ୍\u{200D}ପୁ\t381ଲର୍ଡ ହୱେ\t393ଲର୍ଡ ହୱେ\t3a1ଇସ୍ଟର ଦିପ\t3b5ଇସ୍ଟର ଦିପ\t3c1ଆଇରିସ୍\t3d2ସମାନି ଜାଗା ପ୍ରୁତି\t3f5ବ୍ରିଟିଶ୍\u{200C}\t3g1ମସ୍କ\t3h1ହାୱାଇ-ଆଲ୍ୟୁସାନ\t3i2ବାରତ କାଜା ସାମୁଦ୍ରି\t3jaକ୍ରିସମାସ\t3kaକକସ\t3l2ପ୍ରେଞ୍ଚ ଦକିଣ ଅଡ଼େ ଆଣ୍ଟାରଟିକ\t3m2ସେସେଲ୍ସ\t3n2ମାଲଡ୍ୱିସ୍\t3o1ମରିସସ୍\t3p2ରିୟୁନିୟନ\t3qaମାର୍ସାଲ\t3r1ଚାତାମ\t3s3ଚାତାମ\t3t1ଏପିଆ\t3u2ଚୁକ\t3v1ୱନୁଆତୁ\t3w7ପିନିକ୍ସ\t3x2ଟକେଲାଉ\t3y1ପିଜି\t3z2ତୁୱାଲୁ\t402ଗଲାପଗସ ତି\t412ଗମ୍ବିୟର\t427ସଲମନ\t431ଚମର\t447ଲାଇନ\t452କସରାଏ\t462ମାର୍କସସ\t471ସାମଆ\t482ନଉରୁ\t492ନିୟୁ\t4a1ନରପାଁକ ଦିପ\t4b4ନରପାଁକ ଦିପ\t4c1ନ୍ୟୁ କେଲେଡନିୟା\t4d2ପଲାଉ\t4e2ପିଟକଇରନ\t4f2ପନାପେ\t4g2ପାପୁୟା ପୁନି ଗିନି\t4h1କୁକ ଦିପ\t4i2ତାହିତି\t4j7ଗିଲ୍\u{200D}ବେର୍ଟ\t4k1ଟଙ୍ଗା\t4laୱେକ\t4m2ୱାଲିସ ଅଡ଼େ ପୁଟୁନା
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADଆଣ୍ଡୋରା\tAEଆଣ୍ଡିତି ଆରବ ଏମିରେଟସ୍\tAFଆପଗାନିସ୍ତାନ୍\tAGଏଣ୍ଟିଗୁଆ ଅଡ଼େ ବାରବୁଦା\tAIଏଙ୍ଗ୍ୱିଲା\tALଆଲବାନିଆ\tAMଆର୍ମେନିଆ\tAOଅଙ୍ଗଲା\tAQଆଣ୍ଟାର୍କଟିକା\tARଅର୍ଜେଣ୍ଟିନା\tASଅମେରିକା ତି ସମୱା\tATଅଷ୍ଟ୍ରିଆ\tAUଅଷ୍ଟ୍ରେଲିଆ\tAWଅରୁବା\tAXଏଲେଣ୍ଡ\tAZଅଜେର୍\u{200D}\u{200D}ବାଇଜାନ୍\tBAବସ୍ନିଆ ଅଡ଼େ ହର୍ଜଗୱିନା\tBBବାର୍\u{200D}ବଡସ\tBDବାଂଲାଦେଶ\tBEବେଲଜିୟମ୍\tBFବୁର୍କିନା ପାସ୍ୱ\tBGବୁଲ୍\u{200D}ଗାରିଆ\tBHବହରେନ୍\tBIବୁରୁନ୍ଦି\tBJବେନିନ୍\tBLସେଣ୍ଟ ବାର୍ତେଲେମି\tBMବର୍\u{200D}ମୁଣ୍ଡା\tBNବ୍ରୂନେଇ\tBOବଲିୱିୟା\tBQକାରିବିୟନ ନେଦରଲ୍ୟାଣ୍ଡସ୍\tBRବ୍ରାଜିଲ୍\tBSବାହାମାସ୍\tBTବୁଟାନ\tBWବସ୍ଟୱାନା\tBYବେଲାରୂସ୍\tBZବେଲିଜ୍\tCAକାନାଡା\tCCକକସ୍ (କିଲିଂ) ଦିପ\tCDକଙ୍ଗ-କିଂସାସା\tCFମାଦିନି ଆପ୍ରିକା ରିପବ୍ଲିକ୍\tCGକଂଙ୍ଗ- ବ୍ରାଜାୱିଲି\tCHସ୍ୱୀଜଅର୍\u{200D}ଲାଣ୍ଡ\tCIକଟ ଡି ୱା\tCKକୁକ ଦିପ\tCLଚିଲି\tCMକାମେରନ୍\tCNଚିନ୍\tCOକଲମ୍ବିଆ\tCRକସ୍ଟା ରିକା\tCUକ୍ୟୁବା\tCVକେପ୍ ୱଡ଼\tCWକ୍ୟୁରାସାଅ\tCXକ୍ରିସ୍ଟମାସ୍ ଦିପ\tCYସାଇପ୍ରସ୍\tCZଚେକିଆ\tDEଜର୍ମାନି\tDJଜିବୁତି\tDKଡେନମାର୍କ\tDMଡମିନିକା\tDOଡମିନିକା ତି ରିପବ୍ଲିକ୍\tDZଅଲଜେରିଆ\tECଇକ୍ୱାଡର\tEEଏସ୍ଟନିଆ\tEGଇଜିପ୍ଟ\tEHୱେଡ଼ାକୁଣ୍ପୁ ସାହାରା\tERଇରିଟ୍ରିଆ\tESସ୍ପେନ୍\tETଇତିୟପିଆ\tFIପିନ୍\u{200D}ଲାଣ୍ଡ\tFJପିଜି\tFKପାକ୍\u{200D}ଲାଣ୍ଡ ଦିପ\tFMମାକ୍ରନେସିଆ\tFOପେରୋ ଦୀପ\tFRପ୍ରାନ୍ସ\tGAଗାବନ\tGBଇଉନାଇଟେଡ୍ କିଂଡମ୍\tGDଗ୍ରେନାଡା\tGEଜର୍ଜିଆ\tGFପ୍ରେଞ୍ଚ୍ ଗୁୟାନା\tGGଗର୍ନସି\tGHଗାନା\tGIଜିବ୍ରାଲଟର\tGLଗ୍ରୀନ୍ ଲାଣ୍ଡ\tGMଗାମ୍ବିଆ\tGNଗିନି\tGPଗ୍ୱାଡେଲୁପ\tGQଇକ୍ୟୁଏଟେରିୟଲ ଗିନି\tGRଗ୍ରିସ୍\tGSଦକିନ ଜର୍ଜିଆ ଅଡ଼େ ଦକିନ ସାଣ୍ଡୱିଚ୍ ଦୀପ\tGTଗ୍ୱାଟେମାଲା\tGUଗୁଆମ୍\tGWଗିନି ବିସାଉ\tGYଗୁୟାନା\tHKହଂଗ କଂଗ (ଏସଏଆର୍ ଚିନା)\tHNହଣ୍ଡୁରାସ\tHRକ୍ରସିଆ\tHTହାଇତି\tHUହଙ୍ଗେରି\tIDଇଣ୍ଡନେସିୟା\tIEଅଇରଲାଣ୍ଡ\tILଇସରାଇଲ\tIMମାଣିସି ତା ଦିପ\tINବାରତ\tIOବ୍ରିଟିସ୍ ହିନ୍ଦ ସାମୁଦ୍ରି ହାନ୍ଦି\tIQଇରାକ\tIRଇରାନ\tISଆଇସଲାଣ୍ଡ\tITଇଟାଲି\tJEଜରସି\tJMଜାମାଇକା\tJOଜର୍ଡାନ\tJPଜାପାନ\tKEକେନ୍ୟା\tKGକିରଗିସ୍ତାନ\tKHକମ୍ବଡିଆ\tKIକିରିବାତି\tKMକମରସ\tKNସେଣ୍ଟ. କିଟ୍ସ ଅଡ଼େ ନେବିସ\tKPଉତର କରିୟା\tKRଦକିଣ କରିୟା\tKWକୁୱେତ୍\tKYକାଇମାନ ଦିପ\tKZକାଜାକସ୍ତାନ\tLAଲାଅସ୍\tLBଲେବନାନ\tLCସେଣ୍ଟ. ଲୁସିଆ\tLIଲିକ୍\u{200D}ଟନ୍\u{200D}ସ୍ଟାଇନ୍\tLKସ୍ରି ଲଙ୍କା\tLRଲାଇବେରିଆ\tLSଲେସତ\tLTଲିତୁଆନିଆ\tLUଲଗ୍ଜମବର୍ଗ\tLVଲାତ୍\u{200D}ୱିୟା\tLYଲିବିୟା\tMAମରକ\tMCମନାକ\tMDମଲ୍\u{200D}ଡୱା\tMEମଣ୍ଟେନେଗ୍ର\tMFସେଣ୍ଟ ମାର୍ଟିନ\tMGମାଡ଼ାଗାସ୍କାର\tMHମାର୍ସାଲ ଦିପ\tMKଉତର ମାସାଡନିୟା\tMLମାଲି\tMMମିୟାଁମାର (ବର୍ମା)\tMNମଙ୍ଗଲିୟା\tMOମକାଉ ଏସଏଆର ଚିନା\tMPଉତର ମାରିୟାନ ଦିପ\tMQମାର୍ଟିନିକ୍\tMRମଉରିଟାନିୟା\tMSମଣ୍ଟସେରେଟ\tMTମାଲ୍ଟା\tMUମରିସସ୍\tMVମାଲଦୀପି\tMWମଲାୱି\tMXମେକ୍ସିକ\tMYମାଲେସିଆ\tMZମଜାମ୍ବିକ\tNAନାମିବିୟା\tNCନ୍ୟୁ କେଲେଡନିୟା\tNEନାଇଜର\tNFନର୍\u{200D}ପକ୍ ଦିପ\tNGନାଇଜେରିଆ\tNIନିକାରଗୁଆ\tNLନେଦରଲାଣ୍ଡ\tNOନରୱେ\tNPନେପାଲ\tNRନାଉରୁ\tNUନିୟୁ\tNZନିୟୁଜିଲାଣ୍ଡ\tOMଅମାନ\tPAପନମା\tPEପେରୁ\tPFପ୍ରେଞ୍ଚ୍ ପଲିନେସିୟା\tPGପପୁଆ ନିୟୁ ଗିନି\tPHପିଲିପାଇନ୍ସ\tPKପାକିସ୍ତାନ\tPLପଲାଣ୍ଡ\tPMସେଣ୍ଟ ପିଏରେ ଅଡ଼େ ମିକ୍ୱେଲାନ\tPNପିଟ୍\u{200D}କଇର୍ନ୍ ଦିପ\tPRପର୍ଟ ରିକ\tPSପାଲେସ୍ଟିଆତି ହାନ୍ଦି\tPTପର୍ତୁଗାଲ\tPWପଲାଉ\tPYପରଗ୍ୱେ\tQAକତର\tREରିୟୁନିୟନ\tROରମାନିଆ\tRSସର୍ବିୟା\tRUରୁସିଆ\tRWର୍\u{200D}ୱାଣ୍ଡା\tSAସାଉଦି ଆରବ\tSBସଲମନ ଦିପ\tSCସିସେଲ୍ସ\tSDସୁଡାନ\tSEସ୍ୱିଡେନ\tSGସିଙ୍ଗାପୁର\tSHସେଣ୍ଟ ହେଲେନ\tSIସ୍ଲବେନିଆ\tSJସ୍ୱାଲବାର୍ଡ ଅଡ଼େ ଜାନ ମାୟେନ\tSKସ୍ଲବାକିୟା\tSLସିଏରା ଲିୟନ\tSMସନ ମାରିନ\tSNସେନେଗାଲ\tSOସମାଲିଆ\tSRସୁରିନାମ\tSSଦକିଣ ସୁଡାନ\tSTସାଅ ଟମ ଅଡ଼େ ପ୍ରିନ୍ସିପେ\tSVଅଲ ସଲବାଡର\tSXସିଣ୍ଟ ମାର୍ଟିନ\tSYସିରିୟା\tSZଏସ୍ୱାଟିନି\tTCତୁର୍କ ଅଡ଼େ କାଇକସ ଦିପ\tTDଚାଡ\tTFପ୍ରେଞ୍ଚ ଦକିନୀୟ ଟେରିଟୋରୀ\tTGଟଗ\tTHତାଇଲାଣ୍ଡ\tTJତାଜିକିସ୍ତାନ\tTKତକେଲାଉ\tTLତିମର-ଲେସ୍ତେ\tTMତୁର୍କମେନିସ୍ତାନ\tTNଟ୍ୟୁନିସିୟା\tTOଟଙ୍ଗ\tTRତୁର୍କି\tTTତ୍ରିନିଡାଡ ଅଡ଼େ ଟବାଗ\tTVତୁୱାଲୁ\tTWତାଇୱାନ\tTZତାଞ୍ଜାନିୟା\tUAୟୁକ୍ରେନ୍\tUGଉଗାଣ୍ଡା\tUMୟୁ ଏସ୍ ଆଉଟଲାଇଙ୍କ ଦିପ\tUSଆଣ୍ଡିତି ରାଜ୍ୟ\tUYଉରୁଗ୍ୱେ\tUZଉଜବେକିସ୍ତାନ\tVAବାଟିକାନ୍ ସିଟି\tVCସେଣ୍ଟ ୱିନସେଣ୍ଟ ଅଡ଼େ ଗ୍ରିନାଡାଇନ୍ସ\tVEୱେନେଜୁଏଲ\tVGବ୍ରିଟିସ୍ ୱିରଜିନ ଦିପ\tVIୟୁ ଏସ ୱିରଜିନ ଦିପ\tVNୱିଏତନାମ\tVUୱାନୁଆତୁ\tWFୱାଲିସ ଅଡ଼େ ପୁଟୁନା\tWSସମୱା\tXKକସୱ\tYEୟମନ\tYTମାୟତେ\tZAଦକିଣ ଆପ୍ରିକା\tZMଜାମ୍ବିୟା\tZWଜିମ୍ବାୱେ
    l\t ଅଡ଼େ \t\t, \t, \t, ଅଡ଼େ \t
    lo\t ଆଆତେଁ \t\t, \t, \t, ଆଆତେଁ \t
    w\t7
    x\tକୁୱି\tକୁୱି (ଅଡ଼ିଆ)
    za\t#\t# ମାନାଙ୍କ ବେଲା\t# ବେଲା\t# ଡେଲାଇଟ୍ ବେଲା\t# ଡେଲାଇଟ ବେଲା\t# କାରାଁ ବେଲା\t# ଇଣ୍ଡନେସିଆ ବେଲା\t# ଦିପତି ବେଲା\t#ସ୍ତାନ ବେଲା\t# ଆପ୍ରିକା ବେଲା\t# ଦିପ ବେଲା
    @kxv-Orya-IN\tକୁୱି\tକୁୱି (ଅଡ଼ିଆ, ବାରତ)
    #kxv-Telu
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tఎ\u{202F}ఎమ్\tపి\u{202F}ఎమ్
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} త {T}
    dr.full\t{E0}, {d} {M0} – \t{D}\t{E0}, {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} త {T}\u{2009}–\u{2009}\t{D} త {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} త {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} త {T}\u{2009}–\u{2009}\t{D} త {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t0\t1
    M0\tమాగ\tగుండు\tహిరెఇ\tబెసెకి\tలండి\tరాత\tబాన్దపాణా\tబార్సి\tఅస్ర\tదివెడి\tపాండు\tపుసు
    M1\tమా\tగు\tహి\tబె\tల\tరా\tబా\tబా\tఅ\tది\tపా\tపు
    E\t0\t0\t1
    E0\tనమారా\tమాంగాడా\tవుదారా\tలాకివరా\tనుక్ వరా\tసానివరా\tవారమి
    E1\tన\tమా\tవు\tల\tను\tసా\tవా
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002గ్రీన్\u{200C}విచ్ సగటు\t019తూర్పు\t026సెంట్రల్ యూరోపియన\t039పశ్చిమ\t049సెంట్రల్\t056తూర్పు యూరోపియన\t06bతూర్పు\t07bసెంట్రల్\t081దక్షిణ ఆఫ్రికా\t096హవాయ్-అల్యూషియన\t0a3హవాయ్-అల్యూషియన్\t0b1అలాస్కా\t0c3అలాస్కా\t0d6అట్లాంటిక\t0e1బ్రెజిలియా\t0f1అర్జెంటీనా\t0g1పరాగ్వే\t0h1తూర్పు\t0i1మధ్యమ\t0j6అమెజాన\t0k1కొలంబియా\t0l6మౌంటెయిన\t0m3మౌంటెయిన్\t0ncవెనిజుల\t0ocఫ్రెంచ్ గయాన\t0p3మధ్యమ\t0r3తూర్పు\t0t6పసిఫిక\t0u3పసిఫిక్\t0v3అట్లాంటిక్\t0y7ఈక్వడార\t0zcగయాన\t101క్యూబా\t113క్యూబా\t126మెక్సికన్ పసిఫిక\t13cబొలీవియ\t141పెరూ\t156సెయింట్ పియెర్ మరియు మిక్వెలాన\t163సెయింట్ పియర్ మరియు మిక్వెలాన్\t171ఉరుగ్వే\t181ఫెర్నాండో డి నొరోన్హా\t197సూరినామ\t1a1చిలీ\t1b4చిలీ\t1c6న్యూఫౌండ్\u{200C}ల్యాండ\t1d3న్యూఫౌండ్\u{200C}ల్యాండ్\t1e1ఆస్ట్రేలియన్ పశ్చిమ\t1f7డేవిస\t1g2డ్యూమాంట్-డి’ఉర్విల్లే\t1h1ఆస్ట్రేలియన్ తూర్పు\t1i3ఆస్ట్రేలియన్ తూర్పు\t1j7మాసన\t1k6న్యూజిల్యాండ\t1l3న్యూజిల్యాండ్\t1mcరొతేర\t1ncస్యోవ\t1o7వోస్టోక\t1p6అరేబియన\t1qaకజకి\u{200C}\t1s6తుర్క్\u{200C}మెనిస్తాన\t1t6అజర్బైజాన\t1ucఇండోచైన\t1v6క్రాస్నోయార్స్క\t1waకిర్గి\t1x7బ్రూనే దరుసలామ\t1y1భారతదేశ\t1z6యాకుట్స్క\t206ఉలన్ బతోర\t211చైనా\t226బంగ్లాదేశ\t237తూర్పు తైమూర\t246గల్ఫ\t25aతజికి\t266హాంకాంగ\t276హోవ్డ\t286ఇర్కుట్స్క\t2a8పశ్చిమ\t2b8తూర్పు\t2c6ఇజ్రాయిల\t2d3ఇజ్రాయిల్\t2eaఆఫ్ఘని\t2f6పాకిస్తాన\t2g7నేపాల\t2hcమలేషియ\t2i6మగడాన\t2j8సెంట్రల్\t2k6ఫిలిప్పైన\t2l6ఓమ్స్క\t2m6కొరియన\t2n7మయన్మార\t2o6ఉజ్బెకిస్తాన\t2p6సింగపూర\t2q1తైపీ\t2r1జార్జియా\t2s6ఇరాన\t2t7భూటాన\t2u6జపాన\t2v6వ్లాడివోస్టోక\t2w6యెకటెరిన్\u{200C}బర్గ\t2x1ఆర్మేనియా\t2y6అజోర్స\t2z4అజోర్స్\t306పశ్చిమ యూరోపియన\t31bపశ్చిమ\t321కేప్ వెర్డె\t33cదక్షిణ జార్జియ\t341ఫాక్\u{200C}ల్యాండ్ దీవుల\t351ఆస్ట్రేలియా మధ్యమ\t363ఆస్ట్రేలియా మధ్యమ\t371మధ్యమ ఆస్ట్రేలియన్ పశ్చిమ\t386లార్డ్ హోవ\t392లార్డ్ హోవ్ పగటి\t3a1ఈస్టర్ దీవి\t3b4ఈస్టర్ దీవి\t3c6ఐరిష\t3d2సమన్వయ సార్వజనీన\t3f4బ్రిటీష్\t3g1మాస్కో\t3h6హవాయ్-అల్యూషియన\t3i2హిందూ మహా సముద్ర\t3j2క్రిస్మస్ దీవి\t3k5కోకోస\t3l7ఫ్రెంచ్ దక్షిణ మరియు అంటార్కిటిక\t3m7సీషెల్స\t3n2మాల్దీవుల\t3o6మారిషస\t3p7రీయూనియన\t3q5మార్షల\t3r6చాథమ\t3s3చాథమ్\t3t1ఏపియా\t3u7చక\t3v1వనౌటు\t3w5ఫినిక్స\t3x7టోకెలావ\t3y1ఫిజీ\t3z2తువాలు\t407గాలాపాగోస\t417గాంబియర\t425సోలమన\t431చామర్రో\t445లైన\t452కోస్రాయి\t467మార్క్వేసాస\t471సమోవా\t482నౌరు\t492నియూ\t4a1నార్ఫోక్ దీవి\t4b2నార్ఫోక్ దీవి పగటి\t4c1న్యూ కాలెడోనియా\t4d7పాలావ\t4e7పిట్\u{200C}కైర్న\t4f7పొనేప\t4gcపాపువా న్యూ గినియ\t4h1కుక్ దీవుల\t4i2తహితి\t4j5గిల్బర్ట\t4k1టాంగా\t4l2వేక్ దీవి\t4mcవాలీస్ మరియు ఫుటున
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADఆండొర\tAEయునైటెడ్ ఆరబ్ ఎమిరేబ్స్\tAFఆప్గనిస్తాన్\tAGఆంటిగ్వా మరియు బార్బుడా\tAIఆంగ్విల్లా\tALఆల్లేనియా\tAMఆర్మేనియా\tAOఆంగోలా\tAQఆంటార్కటికా\tARఆర్జెంటినా\tASఆమెరికన్ సమూవా\tATఆస్ట్రీయా\tAUఆస్ట్రేలియా\tAWఆరుబా\tAXఆలాండ్ దీపులు\tAZఆజర్బైజాన్\tBAబోస్నియా మరియు బెర్జిగోవినా\tBBబార్బడోస్\tBDబంగ్లాదేస్\tBEబెల్జియం\tBFబుర్కినా పాసో\tBGబుల్గేరియ\tBHబహరిన్\tBIబురుండి\tBJబెనిన్\tBLసెంట్ బర్తెలిమి\tBMబర్ముడా\tBNబ్రునేఇ\tBOబొలివియా\tBQకరీబియన్ నెదర్లాండ్స\tBRబ్రాజిల్\tBSబహామాస్\tBTబుటాన్\tBWబోట్స్వానా\tBYబెలారస్\tBZబెలిజ్\tCAకెనడా\tCCకోకోస్ (కీలింగ్) దీవులు\tCDకాంగో కిన్సాసా\tCFసెంట్రల్ ఆప్రికన్ రిపబ్లిక్\tCGకాంగో- బ్రాజావిల్లి\tCHస్విజర్లాండ్\tCIకోట్ డి ఐవోర్\tCKకుక్ దీపులు\tCLచిలి\tCMకామెరూన్\tCNచినా\tCOకొలంబియా\tCRకోస్టా రికా\tCUక్యూబా\tCVకేప్ వడ్\tCWక్వురసో\tCXక్రిస్ట మాస్ దీపుపు\tCYసైప్రస్\tCZచెకియా\tDEజర్మనీ\tDJజిబుతి\tDKడెన్మార్క\tDMడొమినికా\tDOడొమినికాన్ రిపబ్లిక్\tDZఆల్జిరియా\tECఈక్వడార్\tEEఎస్టోనియా\tEGఈజిప్ట్\tEHపడమటి సహారా\tERఇరిట్రియా\tESస్పెన్\tETఇతియోపియా\tFIపిన్లాండ్\tFJపిజీ\tFKఫాక్\u{200C}ల్యాండ్ దీవులు\tFMమైక్రోనేసియా\tFOపెరొ దీప\tFRప్రాన్స్\tGAగాబన్\tGBయునైటెడ్ కింగ్\u{200C}డమ్\tGDగ్రెనడా\tGEజార్జియా\tGFప్రెంచ్ గుయానా\tGGగర్నసీ\tGHగనా\tGIజిబ్రాల్టర్\tGLగ్రీన్లండ్\tGMగంబియా\tGNగినియా\tGPగ్వడెలుప్\tGQఈక్వటోరియల్ గినియా\tGRగ్రీస్\tGSదకిన జర్జిఆ అదే దకిన సండవిచ్ దిప\tGTగ్వటెమాలా\tGUగ్వమ్\tGWగినియా-బిస్సావ్\tGYగుయానా\tHKహాంకాంగ్ ఎస్ఎఆర్ చినా\tHNహండురాస్\tHRక్రొయేసియా\tHTహైటి\tHUహంగేరీ\tIDఇండోనేసియా\tIEఐర్లాండ్\tILఇజ్రాయెల్\tIMఐల్ ఆప్ మాన్\tINబారతదెసాం\tIOబ్రిటిస్ హీందూ మహాసముద్ర ప్రాంతం\tIQఇరాక్\tIRఇరాన్\tISఐస్లాండ్\tITఇటలి\tJEజెర్సీ\tJMజమైకా\tJOజోర్డాన్\tJPజపాన్\tKEకెన్యా\tKGకిర్గజిస్తాన్\tKHకంబోడియా\tKIకీరిబాటి\tKMకొమొరోస్\tKNసెయింట్ కిట్స్ మరియు నెవిస్\tKPఉత్తర కొరియా\tKRదకిణ కొరియా\tKWకువైట్\tKYకేమాన్ దీపులు\tKZకజకిస్తాన్\tLAలావోస్\tLBలెబనాన్\tLCసెయింట్ లూసియా\tLIలిక్టెన్\u{200C}స్టెయిన్\tLKస్రీ లంక\tLRలైబీరియా\tLSలెసోతో\tLTలీతువేనియ\tLUలక్సెంబర్గ్\tLVలాత్వియా\tLYలిబియా\tMAమొరాకో\tMCమొనాకో\tMDమోల్డొవా\tMEమాంటెనెగ్రో\tMFసెయింట్ మార్టిన్\tMGమడగాస్కర్\tMHమార్సాల్ దీపులు\tMKఉత్తర మాసిడోనియా\tMLమాలి\tMMమయన్మార్ (బర్మా)\tMNమంగోలియా\tMOమకావ్ ఎస్ఏఆర్ చైనా\tMPఉత్తర మరియానా దీవులు\tMQమార్ర్టనీక్\tMRమౌరిటేనియా\tMSమాంట్సెరాట్\tMTమాల్డా\tMUమారిసస్\tMVమాలదిపి\tMWమలావీ\tMXమెక్సికో\tMYమలేసియా\tMZమొజాంబిక్\tNAనమీబియా\tNCక్రొత్త కెలెడోనియా\tNEనఇజర్\tNFనార్పోక్ దీవ\tNGనౌజీరియా\tNIనికరాగువా\tNLనెదర్లాండ్స్\tNOనార్వే\tNPనేపాల్\tNRనౌరు\tNUనియూ\tNZన్యూజిలాండ్\tOMఓమన్\tPAపనామా\tPEపెరూ\tPFప్రెంచ్ పోలినిసియా\tPGపాపువా న్యూ గనియా\tPHపిలిప్పైన్స్\tPKపాకిస్తాన్\tPLపోలాండ్\tPMసెయింట్ పియెర్ మరియు మికెలాన్\tPNపిట్\u{200C}కెయిర్న్ దీవులు\tPRప్యూర్టో రికో\tPSపాలస్తీనియన్ ప్రాంతాలు\tPTపోర్చుగల్\tPWపాలావ్\tPYపరాగ్వే\tQAకతార\tREరీయూనియన్\tROరోమేనియా\tRSసెర్బియా\tRUరస్యా\tRWరువాండా\tSAసౌదీ అరేబియా\tSBసోలమన్ దీవులు\tSCసీషెల్స్\tSDసూడాన్\tSEస్వీడన్\tSGసింగపూర్\tSHసెయింట్ హెలెనా\tSIస్లోవేనియా\tSJస్వాల్\u{200C}బార్డ్ మరియు జాన్ మాయెన్\tSKస్లొవేకియా\tSLసియెర్రా లియాన్\tSMసస్ మారిసో\tSNసెనెగల్\tSOసోమలియా\tSRసూరినామ్\tSSదక్షిణ సూడాన్\tSTసావో టోమ్ మరియు ప్రిన్సిపి\tSVఎల్ సాల్వడోర్\tSXసింట్ మార్టెన్\tSYసిరియా\tSZఈస్వాటిని\tTCటర్క్స్ మరియు కైకోస్ దీవులు\tTDచాద్\tTFప్రెంచ్ దకినియ టెరిటొరి\tTGటోగో\tTHతయిలాండ్\tTJతాజాకిస్తాన\tTKటోకెలావ్\tTLటిమోర్-లెస్టె\tTMతుర్క్\u{200D}మెనిస్తన్\tTNట్యునీషియా\tTOటోంగా\tTRటర్కీ\tTTట్రినిడాడ్ మరియు టొబాగో\tTVటువాలు\tTWతైవాన్\tTZటాంజానియా\tUAఉక్రెయిన్\tUGఉగాండా\tUMసంయుక్త రాజ్య అమెరికా బయట ఉన్న దీవులు\tUSయునైటెడ్ స్టేట్స్\tUYఉరుగ్వే\tUZఉజ్బెకిస్తాన్\tVAబాటికాన్ సిటి\tVCసెయింట్ విన్సెంట్ మరియు గ్రెనడీన్స్\tVEవెనిజులా\tVGబ్రిటిష్ వర్జిన్ దీవులు\tVIయు.ఎస్. వర్జిన్ దీవులు\tVNవియత్నాం\tVUవనాటు\tWFవాల్లిస్ మరియు ఫుటునా\tWSసమోవా\tXKకొసోవో\tYEయెమెన్\tYTమాయొట్\tZAదకిణ అప్రికా\tZMజంబియా\tZWజింబాబ్వే
    l\t మరియు \t\t, \t, \t, మరియు \t
    lo\t లేదా \t\t, \t, \t, లేదా \t
    w\t7
    x\tకువి\tకువి (తెలుగు)
    za\t#\t# ప్రామాణిక సమయం\t# సమయం\t# పగటి వెలుతురు సమయం\t# వేసవి సమయం\t#్ దీవుల సమయం\t#్ ప్రామాణిక సమయం\t#్ సమయం\t# ఇండోనేషియా సమయం\t# ఆఫ్రికా సమయం\t#స్తాన్ సమయం\t# యూరోపియన్ వేసవి సమయం\t#ా సమయం
    @kxv-Telu-IN\tకువి\tకువి (తెలుగు, బారతదెసాం)

    """
  }
}
