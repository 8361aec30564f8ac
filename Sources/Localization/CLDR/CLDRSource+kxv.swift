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
    @kxv-Telu-IN\tకువి\tకువి (తెలుగు, బారతదెసాం)

    """
  }
}
