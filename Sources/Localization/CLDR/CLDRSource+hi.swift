// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `hi`: StaticString {
    """
    #hi
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} को {T} बजे
    dr.full\t{E0}, {d} {M0} – \t{D}\t{E0}, {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} को {T} बजे – \t{D} को {T} बजे
    d.long\t{d} {M0} {y}
    dt.long\t{D} को {T} बजे
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} को {T} बजे – \t{D} को {T} बजे
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tजनवरी\tफ़रवरी\tमार्च\tअप्रैल\tमई\tजून\tजुलाई\tअगस्त\tसितंबर\tअक्टूबर\tनवंबर\tदिसंबर
    M1\tजन॰\tफ़र॰\tमार्च\tअप्रैल\tमई\tजून\tजुल॰\tअग॰\tसित॰\tअक्टू॰\tनव॰\tदिस॰
    M2\tज\tफ़\tमा\tअ\tम\tजू\tजु\tअ\tसि\tअ\tन\tदि
    E\t0\t1\t2
    E0\tसोमवार\tमंगलवार\tबुधवार\tगुरुवार\tशुक्रवार\tशनिवार\tरविवार
    E1\tसोम\tमंगल\tबुध\tगुरु\tशुक्र\tशनि\tरवि
    E2\tसो\tमं\tबु\tगु\tशु\tश\tर
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000ग्रीनविच मीन टाइम\t01aपूर्वी\t02bमध्य\t03aपश्चिम\t04aमध्य\t05bपूर्वी\t064पूर्वी यूरोपीय\t078मध्\u{200D}य\t081दक्षिण अफ़्रीका\t091हवाई–आल्यूशन\t0a3हवाई–आल्यूशन\t0b1अलास्\u{200D}का\t0c3अलास्\u{200D}का\t0d1अटलांटिक\t0e1ब्राज़ीलिया\t0f1अर्जेंटीना\t0g1पैराग्वे\t0h6पूर्वी मानक समय\t0i6केंद्रीय मानक समय\t0j1अमेज़न\t0k1कोलंबिया\t0l6माउंटेन मानक समय\t0m6माउंटेन डेलाइट समय\t0ncवेनेज़ुएल\t0ocफ़्रेंच गुयान\t0p6केंद्रीय डेलाइट समय\t0q2युकॉन\t0r6पूर्वी डेलाइट समय\t0t6प्रशांत मानक समय\t0u6प्रशांत डेलाइट समय\t0v3अटलांटिक\t0y2इक्वाडोर\t0zcगुयान\t101क्यूबा\t113क्यूबा\t121मेक्सिकन प्रशांत\t13cबोलीविय\t141पेरू\t15eसेंट पिएरे और मिक्वेल\t163सेंट पिएरे और मिक्वेलान\t171उरुग्वे\t181फ़र्नांर्डो डे नोरोन्हा\t192सूरीनाम\t1a1चिली\t1b4चिली\t1c1न्यूफ़ाउंडलैंड\t1d3न्यूफ़ाउंडलैंड\t1e1ऑस्ट्रेलियाई पश्चिमी\t1f2डेविस\t1g2ड्यूमोंट डी अर्विले\t1h1ऑस्\u{200D}ट्रेलियाई पूर्वी\t1i3ऑस्\u{200D}ट्रेलियाई पूर्वी\t1j2माव्सन\t1k1न्यूज़ीलैंड\t1l3न्यूज़ीलैंड\t1mcरोथेर\t1ncस्योव\t1o2वोस्तोक\t1p1अरब\t1qdकज़ाख\t1r1पेट्रोपेवलास्क-कैमचात्सकी\t1seतुर्कमेनिस्त\t1teअज़रबैज\t1ucइंडोचाइन\t1v1क्रास्नोयार्स्क\t1w2किर्गिस्\u{200D}तान\t1x2ब्रूनेई दारूस्सलम\t1y1भारतीय\t1z1याकुत्स्क\t201उलान बटोर\t211चीन\t221बांग्लादेश\t232पूर्वी तिमोर\t241खाड़ी\t25dताजिकि\t261हाँग काँग\t271होव्ड\t281इर्कुत्स्क\t2a9पश्चिमी\t2b9पूर्वी\t2c1इज़राइल\t2d3इज़राइल\t2edअफ़गानि\t2feपाकिस्त\t2g2नेपाल\t2hcमलेशिय\t2ieमागाद\t2j9मध्य\t2k1फ़िलिपीन\t2l1ओम्स्क\t2m1कोरियाई\t2n2म्यांमार\t2oeउज़्बेकिस्त\t2p2सिंगापुर\t2q1ताइपे\t2r1जॉर्जिया\t2seईर\t2t2भूटान\t2ueजाप\t2v1व्लादिवोस्तोक\t2w1येकातेरिनबर्ग\t2x1आर्मेनिया\t2y1अज़ोरेस\t2z4अज़ोरेस\t30bपश्चिमी\t318पश्चिमी\t321केप वर्ड\t33cदक्षिणी जॉर्जिय\t341फ़ॉकलैंड द्वीपसमूह\t357मानक समय\t367डेलाइट समय\t377पश्चिमी मानक समय\t381लॉर्ड होवे\t393लॉर्ड होवे\t3a1ईस्टर द्वीप\t3b4ईस्टर द्वीप\t3c1आइरिश\t3d2समन्वित वैश्विक\t3e1समारा\t3f4ब्रिटिश\t3g1मॉस्को\t3h1हवाई–आल्यूशन\t3i2हिंद महासागर\t3j2क्रिसमस द्वीप\t3k5कोकोस\t3l2दक्षिणी फ़्रांस और अंटार्कटिक\t3m2सेशेल्स\t3n2मालदीव\t3o1मॉरीशस\t3p2रीयूनियन\t3q5मार्शल\t3r1चैथम\t3s3चैथम\t3t1एपिआ\t3u2चुक\t3v1वनुआतू\t3w5फ़ीनिक्स\t3x2टोकेलाऊ\t3y1फ़िजी\t3z2तुवालू\t40cगैलापेगोस क\t412गैंबियर\t425सोलोमन\t431चामोरो\t445लाइन\t452कोसराए\t462मार्केसस\t471समोआ\t482नौरू\t492नीयू\t4a1नॉरफ़ॉक द्वीप\t4b3नॉरफ़ॉक द्वीप\t4c1न्यू कैलेडोनिया\t4d2पलाउ\t4e2पिटकैर्न\t4f2पोनापे\t4g2पापुआ न्यू गिनी\t4h1कुक द्वीपसमूह\t4i2ताहिती\t4j5गिल्बर्ट\t4k1टोंगा\t4l2वेक द्वीप\t4mcवालिस और फ़्यूचून
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADएंडोरा\tAEसंयुक्त अरब अमीरात\tAFअफ़गानिस्तान\tAGएंटिगुआ और बरबुडा\tAIएंग्विला\tALअल्बानिया\tAMआर्मेनिया\tAOअंगोला\tAQअंटार्कटिका\tARअर्जेंटीना\tASअमेरिकी समोआ\tATऑस्ट्रिया\tAUऑस्ट्रेलिया\tAWअरूबा\tAXएलैंड द्वीपसमूह\tAZअज़रबैजान\tBAबोस्निया और हर्ज़ेगोविना\tBBबारबाडोस\tBDबांग्लादेश\tBEबेल्जियम\tBFबुर्किना फ़ासो\tBGबुल्गारिया\tBHबहरीन\tBIबुरुंडी\tBJबेनिन\tBLसेंट बार्थेलेमी\tBMबरमूडा\tBNब्रूनेई\tBOबोलीविया\tBQकैरिबियन नीदरलैंड\tBRब्राज़ील\tBSबहामास\tBTभूटान\tBVबोवेत द्वीप\tBWबोत्स्वाना\tBYबेलारूस\tBZबेलीज़\tCAकनाडा\tCCकोकोस (कीलिंग) द्वीपसमूह\tCDकांगो - किंशासा\tCFमध्य अफ़्रीकी गणराज्य\tCGकांगो – ब्राज़ाविल\tCHस्विट्ज़रलैंड\tCIकोत दिवुआर\tCKकुक द्वीपसमूह\tCLचिली\tCMकैमरून\tCNचीन\tCOकोलंबिया\tCRकोस्टारिका\tCUक्यूबा\tCVकेप वर्ड\tCWकुरासाओ\tCXक्रिसमस द्वीप\tCYसाइप्रस\tCZचेकिया\tDEजर्मनी\tDJजिबूती\tDKडेनमार्क\tDMडोमिनिका\tDOडोमिनिकन गणराज्य\tDZअल्जीरिया\tECइक्वाडोर\tEEएस्टोनिया\tEGमिस्र\tEHपश्चिमी सहारा\tERइरिट्रिया\tESस्पेन\tETइथियोपिया\tFIफ़िनलैंड\tFJफ़िजी\tFKफ़ॉकलैंड द्वीपसमूह\tFMमाइक्रोनेशिया\tFOफ़ेरो द्वीपसमूह\tFRफ़्रांस\tGAगैबॉन\tGBयूनाइटेड किंगडम\tGDग्रेनाडा\tGEजॉर्जिया\tGFफ़्रेंच गुयाना\tGGगर्नसी\tGHघाना\tGIजिब्राल्टर\tGLग्रीनलैंड\tGMगाम्बिया\tGNगिनी\tGPग्वाडेलूप\tGQइक्वेटोरियल गिनी\tGRयूनान\tGSदक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह\tGTग्वाटेमाला\tGUगुआम\tGWगिनी-बिसाउ\tGYगुयाना\tHKहाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)\tHMहर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह\tHNहोंडूरास\tHRक्रोएशिया\tHTहैती\tHUहंगरी\tIDइंडोनेशिया\tIEआयरलैंड\tILइज़राइल\tIMआइल ऑफ़ मैन\tINभारत\tIOब्रिटिश हिंद महासागरीय क्षेत्र\tIQइराक\tIRईरान\tISआइसलैंड\tITइटली\tJEजर्सी\tJMजमैका\tJOजॉर्डन\tJPजापान\tKEकेन्या\tKGकिर्गिज़स्तान\tKHकंबोडिया\tKIकिरिबाती\tKMकोमोरोस\tKNसेंट किट्स और नेविस\tKPउत्तर कोरिया\tKRदक्षिण कोरिया\tKWकुवैत\tKYकैमेन द्वीपसमूह\tKZकज़ाखस्तान\tLAलाओस\tLBलेबनान\tLCसेंट लूसिया\tLIलिचेंस्टीन\tLKश्रीलंका\tLRलाइबेरिया\tLSलेसोथो\tLTलिथुआनिया\tLUलग्ज़मबर्ग\tLVलातविया\tLYलीबिया\tMAमोरक्को\tMCमोनाको\tMDमॉल्डोवा\tMEमोंटेनेग्रो\tMFसेंट मार्टिन\tMGमेडागास्कर\tMHमार्शल द्वीपसमूह\tMKउत्तरी मकदूनिया\tMLमाली\tMMम्यांमार (बर्मा)\tMNमंगोलिया\tMOमकाऊ (विशेष प्रशासनिक क्षेत्र चीन)\tMPउत्तरी मारियाना द्वीपसमूह\tMQमार्टीनिक\tMRमॉरिटानिया\tMSमोंटसेरात\tMTमाल्टा\tMUमॉरीशस\tMVमालदीव\tMWमलावी\tMXमैक्सिको\tMYमलेशिया\tMZमोज़ांबिक\tNAनामीबिया\tNCन्यू कैलेडोनिया\tNEनाइजर\tNFनॉरफ़ॉक द्वीप\tNGनाइजीरिया\tNIनिकारागुआ\tNLनीदरलैंड\tNOनॉर्वे\tNPनेपाल\tNRनाउरु\tNUनीयू\tNZन्यूज़ीलैंड\tOMओमान\tPAपनामा\tPEपेरू\tPFफ़्रेंच पोलिनेशिया\tPGपापुआ न्यू गिनी\tPHफ़िलिपींस\tPKपाकिस्तान\tPLपोलैंड\tPMसेंट पिएरे और मिक्वेलान\tPNपिटकैर्न द्वीपसमूह\tPRपोर्टो रिको\tPSफ़िलिस्तीनी क्षेत्र\tPTपुर्तगाल\tPWपलाऊ\tPYपराग्वे\tQAक़तर\tREरियूनियन\tROरोमानिया\tRSसर्बिया\tRUरूस\tRWरवांडा\tSAसऊदी अरब\tSBसोलोमन द्वीपसमूह\tSCसेशेल्स\tSDसूडान\tSEस्वीडन\tSGसिंगापुर\tSHसेंट हेलेना\tSIस्लोवेनिया\tSJस्वालबार्ड और जान मायेन\tSKस्लोवाकिया\tSLसिएरा लियोन\tSMसैन मेरीनो\tSNसेनेगल\tSOसोमालिया\tSRसूरीनाम\tSSदक्षिण सूडान\tSTसाओ टोम और प्रिंसिपे\tSVअल सल्वाडोर\tSXसिंट मार्टिन\tSYसीरिया\tSZएस्वाटिनी\tTCतुर्क और कैकोज़ द्वीपसमूह\tTDचाड\tTFफ़्रांसीसी दक्षिणी क्षेत्र\tTGटोगो\tTHथाईलैंड\tTJताजिकिस्तान\tTKतोकेलाउ\tTLतिमोर-लेस्त\tTMतुर्कमेनिस्तान\tTNट्यूनीशिया\tTOटोंगा\tTRतुर्किये\tTTत्रिनिदाद और टोबैगो\tTVतुवालू\tTWताइवान\tTZतंज़ानिया\tUAयूक्रेन\tUGयुगांडा\tUMयू॰एस॰ आउटलाइंग द्वीपसमूह\tUSसंयुक्त राज्य\tUYउरूग्वे\tUZउज़्बेकिस्तान\tVAवेटिकन सिटी\tVCसेंट विंसेंट और ग्रेनाडाइंस\tVEवेनेज़ुएला\tVGब्रिटिश वर्जिन द्वीपसमूह\tVIयू॰एस॰ वर्जिन द्वीपसमूह\tVNवियतनाम\tVUवनुआतू\tWFवालिस और फ़्यूचूना\tWSसमोआ\tXKकोसोवो\tYEयमन\tYTमायोते\tZAदक्षिण अफ़्रीका\tZMज़ाम्बिया\tZWज़िम्बाब्वे
    l\t और \t\t, \t, \t, और \t
    lo\t या \t\t, \t, \t या \t
    w\t7
    x\tहिन्दी\tहिन्दी
    za\t#\t# मानक समय\t# समय\t# डेलाइट समय\t# ग्रीष्मकालीन समय\t# द्वीपसमूह समय\tउत्तरी अमेरिकी #\tऑस्\u{200D}ट्रेलियाई केंद्रीय #\t# यूरोपीय ग्रीष्\u{200D}मकालीन समय\t# इंडोनेशिया समय\t# अफ़्रीका समय\t# यूरोपीय मानक समय\t#ा समय\t#स्तान समय\t#ान मानक समय
    @hi-IN\tहिन्दी\tहिन्दी (भारत)
    #hi-Latn
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D}, {T} par
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} par\u{2009}–\u{2009}\t{D}, {T} par
    d.long\t{d} {M0}, {y}
    dt.long\t{D}, {T} par
    dr.long\t{d} –\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} par\u{2009}–\u{2009}\t{D}, {T} par
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJanuary\tFebruary\tMarch\tApril\tMay\tJune\tJuly\tAugust\tSeptember\tOctober\tNovember\tDecember
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSomwaar\tMangalwaar\tBudhwaar\tGuruwaar\tShukrawaar\tShaniwaar\tRaviwaar
    E1\tSom\tMangal\tBudh\tGuru\tShukra\tShani\tRavi
    E2\tSo\tMa\tBu\tGu\tSh\tSha\tRa
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich Mean\t012East Africa\t021Central European\t032West Africa\t042Central Africa\t051Eastern European\t064Eastern European\t074Central European\t081South Africa\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1North America Eastern\t0i1North America Central\t0j1Amazon\t0k1Colombia\t0l1North America Mountain\t0m3North America Mountain\t0n2Venezuela\t0o2French Guiana\t0p3North America Central\t0q2Yukon\t0r3North America Eastern\t0s1Acre\t0t1North America Pacific\t0u3North America Pacific\t0v3Atlantic\t0w1Greenland\t0x4Greenland\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australian Western\t1f2Davis\t1g2Dumont d’Urville\t1h1Australian Eastern\t1i3Australian Eastern\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabian\t1q2Kazakhstan\t1r1Kamchatka\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t232Timor-Leste\t241Gulf\t252Tajikistan\t261Hong Kong\t271Khovd\t281Irkutsk\t291Türkiye\t2a2Western Indonesia\t2b2Eastern Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Central Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korean\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taiwan\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Western European\t314Western European\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Australian Central\t363Australian Central\t371Australian Central Western\t381Lord Howe\t393Lord Howe\t3a1Easter Island\t3b4Easter Island\t3c1Irish\t3d2Coordinated Universal\t3e1Samara\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k5Cocos\t3l2French Southern & Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Reunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471American Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXAland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICote d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuracao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHWestern Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINBharat\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSao Tome & Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t aur \t\t, \t, \t, aur \t
    lo\t yaa \t\t, \t, \t yaa \t
    w\t7
    x\tHindi\tHindi (Latin)
    za\t#\t# Standard Time\t# Time\t# Daylight Time\t# Summer Time\t# Islands Time
    @hi-Latn-IN\tHindi\tHindi (Latin, Bharat)

    """
  }
}
