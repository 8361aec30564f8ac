// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kok`: StaticString {
    """
    #kok
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T} वरांचेर
    dr.full\t{E0}, {d} {M0} –\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0}, {y}\t{E0}, {d} {M0}, {y}\u{2009}–\u{2009}\t{E0}, {d} {M0}, {y}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T} वरांचेर\u{2009}–\u{2009}\t{D} {T} वरांचेर
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T} वरांचेर
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T} वरांचेर\u{2009}–\u{2009}\t{D} {T} वरांचेर
    d.short\t{d}-{m}-{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{D} – \t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0}, {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t3
    M0\tजानेवारी\tफेब्रुवारी\tमार्च\tएप्रील\tमे\tजून\tजुलय\tऑगस्ट\tसप्टेंबर\tऑक्टोबर\tनोव्हेंबर\tडिसेंबर
    M1\tजाने\tफेब्रु\tमार्च\tएप्री\tमे\tजून\tजुल\tऑग\tसप्टें\tऑक्टो\tनोव्हें\tडिसे
    M3\tजा\tफे\tमा\tए\tमे\tजू\tजु\tऑ\tस\tऑ\tनो\tडि
    E\t0\t0\t1
    E0\tसोमार\tमंगळार\tबुधवार\tबिरेस्तार\tशुक्रार\tशेनवार\tआयतार
    E1\tसो\tमं\tबु\tब\tशु\tशे\tआ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002ग्रीनविच मध्य\t019उदेंत\t021मध्य युरोपियन\t039अस्तंत\t049मध्य\t051उदेंत युरोपियन\t06aउदेंत\t07aमध्य\t081दक्षिण आफ्रिका\t095हवाई-अलेयुशिन\t0a3हवाई-अलेयुशिन\t0b5अलास्का\t0c3अलास्का\t0d1अटलांटीक\t0e1ब्राझिलिया\t0f1अर्जेंटिना\t0g1परागुआ\t0h1उदेंत\t0i1मध्य\t0j1अमेझोन\t0k1कोलंबिया\t0l1पर्वतीय\t0m3पर्वतीय\t0n2वेनेझुएला\t0o2फ्रेंच गयाना\t0p3मध्य\t0q2युकॉन\t0r3उदेंत\t0t1प्रशांत\t0u3प्रशांत\t0v3अटलांटीक\t0y2इक्वेडोर\t0z2गुयाना\t105क्युबा\t113क्युबा\t125मेक्सिकन प्रशांत\t132बोलिव्हिया\t141पेरू\t155सेंट पियर आनी मिकलान\t163सेंट पियर आनी मिकलान\t171उरुग्वे\t181फर्नांडो दी नोरोन्हा\t192सुरिनाम\t1a1चिली\t1b4चिली\t1c5न्युफावंडलँड\t1d3न्युफावंडलँड\t1e1ऑस्ट्रेलीयन अस्तंत\t1f2डेव्हीस\t1g2द्युमाँ दूरवीय\t1h1ऑस्ट्रेलीयन उदेंत\t1i3ऑस्ट्रेलीयन उदेंत\t1j2मॉसन\t1k1न्युझीलॅन्ड\t1l3न्युझीलॅन्ड\t1m2रोथेरा\t1n2स्योवा\t1o2वोस्तोक\t1p1अरबी\t1q8कझाख\t1s1तुर्कमेनिस्तान\t1t1अजरबैजान\t1u2इंडोचीन\t1v1क्रास्नोयार्स्क\t1w8किर्गिज़\t1x2ब्रुनेइ दारूस्सलाम\t1y1भारतीय\t1z1यकुत्स्क\t201उलानबतार\t211चीन\t221बांगलादेश\t232उदेंत तिमोर\t241गल्फ\t258तजीकि\t261हाँग काँग\t271होव्हड\t281ईर्कुटस्क\t2a7अस्तंत\t2b7उदेंत\t2c1इज़राइल\t2d3इज़राइल\t2e8अफगानि\t2f1पाकिस्तान\t2g2नेपाळ\t2h2मलेशिया\t2i1मगादान\t2j7मध्य\t2k1फिलिपायन\t2l1ओम्स्क\t2m1कोरियन\t2n2म्यानमार\t2o1उज़्बेकिस्तान\t2p1सिंगापूर\t2q1तैपेई\t2r1जॉर्जिया\t2s1इरान\t2t0भूतान\t2u1जपान\t2v1व्लादिवोस्तोक\t2w1येकातेरिनबर्ग\t2x1आर्मेनिया\t2y1अझोरेस\t2z4अझोरेस\t301अस्तंत युरोपियन\t31aअस्तंत\t321केप वर्दे\t332दक्षिण जॉर्जिया\t341फॉकलँड आयलँड्स\t351ऑस्ट्रेलीयन मध्य\t363ऑस्ट्रेलीयन मध्य\t371ऑस्ट्रेलीयन मध्य अस्तंत\t381लॉर्ड होवे\t393लॉर्ड होवे\t3a1ईस्टर आयलँड\t3b4ईस्टर आयलँड\t3c1आयरिश\t3d2समन्वित वैश्विक\t3f4ब्रिटिश\t3g1मॉस्को\t3h5हवाई-अलेयुशिन\t3i2हिंद म्हासागर\t3j6क्रिसमस\t3k6कोकोस\t3l2फ्रेन्च दक्षिण आनी अंटार्क्टिक\t3m2सेशेल्स\t3n2मालदीव\t3o1मॉरिशस\t3p2रियुनियन\t3q6मार्शल\t3r1चॅथम\t3s3चॅथम\t3t1अपिया\t3u2चुक\t3v1वनातू\t3w6फिनिक्स\t3x2टोकलाऊ\t3y1फिजी\t3z2टुवालू\t402गालापागोस\t412गाम्बियर\t422सोलोमन आइलँड्स\t431कॅमोरा\t446लायन\t452कोसरे\t462मार्किसस\t471सामोआ\t482नरू\t492न्युए\t4a1नॉरफॉक आयलँड\t4b4नॉरफॉक आयलँड\t4c1न्यु कॅलेडोनिया\t4d2पलाऊ\t4e2पिटकॅरन\t4f2पोनेप\t4g2पापुआ न्यु गिनी\t4h1कूक आयलँड\t4i2ताहिती\t4j6गिल्बर्ट\t4k1टोंगा\t4l6वैक\t4m2वालिस आनी फ्यूचूना
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tRONरॉन\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADआंडोरा\tAEसंयुक्त अरबी अमीरात\tAFअफगानिस्तान\tAGअँटिगुआ आनी बार्बुडा\tAIअँग्विला\tALआल्बान्या\tAMअर्मेनिया\tAOअंगोला\tAQअंटार्क्टिका\tARआर्जेंटीना\tASअमेरिकेचो सामोआ\tATऑस्ट्रिया\tAUऑस्ट्रेलिया\tAWअरुबा\tAXओलँड जुंवे\tAZआजरबैजान\tBAबॉस्निया आनी हर्जेगोविना\tBBबार्बाडोस\tBDबांगलादेश\tBEबेल्जियम\tBFबुर्कीना फासो\tBGबुल्गारिया\tBHबाहरेन\tBIबुरुंडी\tBJबेनीन\tBLसांव बार्टोलोमेव\tBMबर्मुडा\tBNब्रूनेई\tBOबोलिविया\tBQकॅरिबियन नॅदरलँड\tBRब्राझील\tBSबाहामास\tBTभूतान\tBVबोउवे जुंवो\tBWबोट्स्वाना\tBYबेलारूस\tBZबेलिझ\tCAकॅनडा\tCCकोकोस (कीलिंग) जुंवे\tCDकाँगो - किंशासा\tCFमदलें अफ्रीकी प्रजासत्तो\tCGकोंगो - ब्राझाविला\tCHस्वित्झरलँड\tCIकोस्ता दो मारफ़ीम\tCKकुक जुंवे\tCLचिली\tCMकॅमरून\tCNचीन\tCOकोलंबिया\tCRकोस्ता रिका\tCUक्युबा\tCVकाबो वेर्दे\tCWकुरासाव\tCXख्रिसमस जुंवो\tCYसिप्रुस\tCZचेकिया\tDEजर्मनी\tDJजिबूती\tDKडेनमार्क\tDMडोमिनिका\tDOडोमिनिकन प्रजासत्तो\tDZअल्जीरिया\tECएक्वाडोर\tEEएस्टोनिया\tEGएजिप्त\tEHअस्तंती सहारा\tERएरिट्रिया\tESस्पेन\tETइथियोपिया\tFIफिनलँड\tFJफिजी\tFKफ़ॉकलैंड आइलैंड्स\tFMमायक्रोनिशिया\tFOफेरो जुंवे\tFRफ्रान्स\tGAगाबॉन\tGBयुनायटेड किंगडम\tGDग्रेनाडा\tGEजॉर्जिया\tGFफ्रांसेझ गियॅना\tGGगॅर्नजी\tGHघाना\tGIजिब्राल्टर\tGLग्रीनलँड\tGMगाम्बिया\tGNगिनी\tGPग्वाडलूप\tGQभूमध्यरेखी गिनी\tGRग्रीस\tGSदक्षिण जॉर्जिया आनी दक्षिण सँडविच जुंवे\tGTग्वाटेमाला\tGUगुआम\tGWगिनी-बिसाउ\tGYगियॅना\tHKहाँग काँग\tHMहर्ड आनि मॅक्डोनल्ड जुंवे\tHNहाँडूरास\tHRक्रोएशिया\tHTहैती\tHUहंगरी\tIDइंडोनिशिया\tIEआयरलँड\tILइज्राएल\tIMमॅनाचो जुंवो\tINभारत\tIOब्रिटनाचो हिंदी महासागर प्रांत\tIQइराक\tIRइरान\tISआइसलँड\tITइटली\tJEजर्सी\tJMजमैका\tJOजॉर्डन\tJPजपान\tKEकेनिया\tKGकिर्गिस्तान\tKHकॅम्बोडिया\tKIकिरिबास\tKMकोमोरोस\tKNसांव क्रिस्टोवांव आनी नेविस\tKPउत्तर कोरिया\tKRदक्षिण कोरिया\tKWकुवेत\tKYकेमॅन जुंवे\tKZकजाखस्तान\tLAलाओस\tLBलेबनन\tLCसांता लूसिया\tLIलिश्टेंस्टाइन\tLKश्री लंका\tLRलायबिरिया\tLSलेसोथो\tLTलितुआनिया\tLUलुक्सेमबर्ग\tLVलाटविया\tLYलिबिया\tMAमोरोक्को\tMCमोनाको\tMDमॉल्डोवा\tMEमोंटेनेग्रो\tMFसॅंट मार्टिन\tMGमॅडागास्कर\tMHमार्शल जुंवे\tMKउत्तर मॅसिडोनिया\tMLमाली\tMMम्यानमार\tMNमंगोलिया\tMOमकाव\tMPउत्तरी मारियाना जुंवे\tMQमार्टिनीक\tMRमॉरिटानिया\tMSमॉन्टसेराट\tMTमाल्टा\tMUमॉरिशस\tMVमालदीव\tMWमलावी\tMXमेक्सिको\tMYमलेशिया\tMZमोजाम्बिक\tNAनामिबिया\tNCनोवो कॅलेडोनिया\tNEनायजर\tNFनॉरफोक जुंवो\tNGनायजिरिया\tNIनिकारागुआ\tNLनॅदरलँड\tNOनॉर्वे\tNPनेपाळ\tNRनाउरु\tNUनिउए\tNZनोवो झीलॅंड\tOMओमान\tPAपानामा\tPEपेरू\tPFफ्रांसेझ पॉलिनिशिया\tPGपापुआ नोवो गिनी\tPHफिलिपीन्स\tPKपाकिस्तान\tPLपोलँड\tPMसांव पेद्रु आनी मिकेलांव\tPNपिटकॅर्न जुंवे\tPRपोर्टो रिको\tPSपालेसटीन\tPTपुर्तुगाल\tPWपालाउ\tPYपॅरग्वे\tQAकातार\tREरेयुनियांव\tROरोमेनिया\tRSसर्बिया\tRUरूस\tRWरुआंडा\tSAसाउदी अरब\tSBसोलोमन जुंवे\tSCसेशेल्स\tSDसुदान\tSEस्वीडन\tSGसिंगापुर\tSHसांता हेलेना\tSIस्लोवेनिया\tSJस्वालबार्ड आनी यान मायेन\tSKस्लोवाकिया\tSLसेर्रा लेओं\tSMसान मारीनो\tSNसेनेगाल\tSOसोमालिया\tSRसुरिनाम\tSSदक्षिण सुदान\tSTसांव टोमे आनी प्रिंसिपे\tSVएल साल्वाडोर\tSXसांव मोर्टिन (नॅदरलँड)\tSYसिरिया\tSZएस्वातीनी\tTCतुर्क आनी कायकोस जुंवे\tTDचाड\tTFफ्रांसेझ दक्षिणी प्रांत\tTGटोगो\tTHथायलँड\tTJताजीकिस्तान\tTKटोकलाउ\tTLतिमोर-लेस्ते\tTMतुर्कमेनिस्तान\tTNटुनिसिया\tTOटाँगा\tTRतुर्की\tTTत्रिनदाड आनी तोबाग\tTVतुवालू\tTWताइवान\tTZतांजानिया\tUAयुक्रेन\tUGयुगांडा\tUMसंयुक्त राज्यांचे पयशिल्ले धाकटे जुंवे\tUSयुनायटेड स्टेट्स\tUYउरुग्वे\tUZउज्बेकिस्तान\tVAवॅटिकन शार\tVCसांव विसेंट आनी ग्रानाडीनस\tVEवेनेजुएला\tVGब्रिटनाचे विर्जिन जुंवे\tVIसंयुक्त राज्यांचे विर्जिन जुंवे\tVNविएतनाम\tVUवानुआतु\tWFवॉलिस आनी फुतुना\tWSसामोआ\tXKकोसोवो\tYEयेमेन\tYTमायोट\tZAदक्षिण आफ्रिका\tZMजाम्बिया\tZWजिम्बाब्वे
    l\t, \t\t, \t, \t, \t
    lo\t वा \t\t, \t, \t, वा \t
    w\t7
    x\tकोंकणी\tकोंकणी
    za\t#\t# प्रमाणित वेळ\t# वेळ\t# डेलायट वेळ\t# ग्रीष्म वेळ\t# प्रमाणीत वेळ\t# आयलँड वेळ\t# इंडोनेशिया वेळ\t#स्तान वेळ\t# आफ्रिका वेळ\t# युरोपियन ग्रीष्म वेळ
    #kok-Deva
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T} वरांचेर
    dr.full\t{E0}, {d} {M0} –\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0}, {y}\t{E0}, {d} {M0}, {y}\u{2009}–\u{2009}\t{E0}, {d} {M0}, {y}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T} वरांचेर\u{2009}–\u{2009}\t{D} {T} वरांचेर
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T} वरांचेर
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T} वरांचेर\u{2009}–\u{2009}\t{D} {T} वरांचेर
    d.short\t{d}-{m}-{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{D} – \t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0}, {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t3
    M0\tजानेवारी\tफेब्रुवारी\tमार्च\tएप्रील\tमे\tजून\tजुलय\tऑगस्ट\tसप्टेंबर\tऑक्टोबर\tनोव्हेंबर\tडिसेंबर
    M1\tजाने\tफेब्रु\tमार्च\tएप्री\tमे\tजून\tजुल\tऑग\tसप्टें\tऑक्टो\tनोव्हें\tडिसे
    M3\tजा\tफे\tमा\tए\tमे\tजू\tजु\tऑ\tस\tऑ\tनो\tडि
    E\t0\t0\t1
    E0\tसोमार\tमंगळार\tबुधवार\tबिरेस्तार\tशुक्रार\tशेनवार\tआयतार
    E1\tसो\tमं\tबु\tब\tशु\tशे\tआ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002ग्रीनविच मध्य\t019उदेंत\t021मध्य युरोपियन\t039अस्तंत\t049मध्य\t051उदेंत युरोपियन\t06aउदेंत\t07aमध्य\t081दक्षिण आफ्रिका\t095हवाई-अलेयुशिन\t0a3हवाई-अलेयुशिन\t0b5अलास्का\t0c3अलास्का\t0d1अटलांटीक\t0e1ब्राझिलिया\t0f1अर्जेंटिना\t0g1परागुआ\t0h1उदेंत\t0i1मध्य\t0j1अमेझोन\t0k1कोलंबिया\t0l1पर्वतीय\t0m3पर्वतीय\t0n2वेनेझुएला\t0o2फ्रेंच गयाना\t0p3मध्य\t0q2युकॉन\t0r3उदेंत\t0t1प्रशांत\t0u3प्रशांत\t0v3अटलांटीक\t0y2इक्वेडोर\t0z2गुयाना\t105क्युबा\t113क्युबा\t125मेक्सिकन प्रशांत\t132बोलिव्हिया\t141पेरू\t155सेंट पियर आनी मिकलान\t163सेंट पियर आनी मिकलान\t171उरुग्वे\t181फर्नांडो दी नोरोन्हा\t192सुरिनाम\t1a1चिली\t1b4चिली\t1c5न्युफावंडलँड\t1d3न्युफावंडलँड\t1e1ऑस्ट्रेलीयन अस्तंत\t1f2डेव्हीस\t1g2द्युमाँ दूरवीय\t1h1ऑस्ट्रेलीयन उदेंत\t1i3ऑस्ट्रेलीयन उदेंत\t1j2मॉसन\t1k1न्युझीलॅन्ड\t1l3न्युझीलॅन्ड\t1m2रोथेरा\t1n2स्योवा\t1o2वोस्तोक\t1p1अरबी\t1q8कझाख\t1s1तुर्कमेनिस्तान\t1t1अजरबैजान\t1u2इंडोचीन\t1v1क्रास्नोयार्स्क\t1w8किर्गिज़\t1x2ब्रुनेइ दारूस्सलाम\t1y1भारतीय\t1z1यकुत्स्क\t201उलानबतार\t211चीन\t221बांगलादेश\t232उदेंत तिमोर\t241गल्फ\t258तजीकि\t261हाँग काँग\t271होव्हड\t281ईर्कुटस्क\t2a7अस्तंत\t2b7उदेंत\t2c1इज़राइल\t2d3इज़राइल\t2e8अफगानि\t2f1पाकिस्तान\t2g2नेपाळ\t2h2मलेशिया\t2i1मगादान\t2j7मध्य\t2k1फिलिपायन\t2l1ओम्स्क\t2m1कोरियन\t2n2म्यानमार\t2o1उज़्बेकिस्तान\t2p1सिंगापूर\t2q1तैपेई\t2r1जॉर्जिया\t2s1इरान\t2t0भूतान\t2u1जपान\t2v1व्लादिवोस्तोक\t2w1येकातेरिनबर्ग\t2x1आर्मेनिया\t2y1अझोरेस\t2z4अझोरेस\t301अस्तंत युरोपियन\t31aअस्तंत\t321केप वर्दे\t332दक्षिण जॉर्जिया\t341फॉकलँड आयलँड्स\t351ऑस्ट्रेलीयन मध्य\t363ऑस्ट्रेलीयन मध्य\t371ऑस्ट्रेलीयन मध्य अस्तंत\t381लॉर्ड होवे\t393लॉर्ड होवे\t3a1ईस्टर आयलँड\t3b4ईस्टर आयलँड\t3c1आयरिश\t3d2समन्वित वैश्विक\t3f4ब्रिटिश\t3g1मॉस्को\t3h5हवाई-अलेयुशिन\t3i2हिंद म्हासागर\t3j6क्रिसमस\t3k6कोकोस\t3l2फ्रेन्च दक्षिण आनी अंटार्क्टिक\t3m2सेशेल्स\t3n2मालदीव\t3o1मॉरिशस\t3p2रियुनियन\t3q6मार्शल\t3r1चॅथम\t3s3चॅथम\t3t1अपिया\t3u2चुक\t3v1वनातू\t3w6फिनिक्स\t3x2टोकलाऊ\t3y1फिजी\t3z2टुवालू\t402गालापागोस\t412गाम्बियर\t422सोलोमन आइलँड्स\t431कॅमोरा\t446लायन\t452कोसरे\t462मार्किसस\t471सामोआ\t482नरू\t492न्युए\t4a1नॉरफॉक आयलँड\t4b4नॉरफॉक आयलँड\t4c1न्यु कॅलेडोनिया\t4d2पलाऊ\t4e2पिटकॅरन\t4f2पोनेप\t4g2पापुआ न्यु गिनी\t4h1कूक आयलँड\t4i2ताहिती\t4j6गिल्बर्ट\t4k1टोंगा\t4l6वैक\t4m2वालिस आनी फ्यूचूना
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tRONरॉन\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADआंडोरा\tAEसंयुक्त अरबी अमीरात\tAFअफगानिस्तान\tAGअँटिगुआ आनी बार्बुडा\tAIअँग्विला\tALआल्बान्या\tAMअर्मेनिया\tAOअंगोला\tAQअंटार्क्टिका\tARआर्जेंटीना\tASअमेरिकेचो सामोआ\tATऑस्ट्रिया\tAUऑस्ट्रेलिया\tAWअरुबा\tAXओलँड जुंवे\tAZआजरबैजान\tBAबॉस्निया आनी हर्जेगोविना\tBBबार्बाडोस\tBDबांगलादेश\tBEबेल्जियम\tBFबुर्कीना फासो\tBGबुल्गारिया\tBHबाहरेन\tBIबुरुंडी\tBJबेनीन\tBLसांव बार्टोलोमेव\tBMबर्मुडा\tBNब्रूनेई\tBOबोलिविया\tBQकॅरिबियन नॅदरलँड\tBRब्राझील\tBSबाहामास\tBTभूतान\tBVबोउवे जुंवो\tBWबोट्स्वाना\tBYबेलारूस\tBZबेलिझ\tCAकॅनडा\tCCकोकोस (कीलिंग) जुंवे\tCDकाँगो - किंशासा\tCFमदलें अफ्रीकी प्रजासत्तो\tCGकोंगो - ब्राझाविला\tCHस्वित्झरलँड\tCIकोस्ता दो मारफ़ीम\tCKकुक जुंवे\tCLचिली\tCMकॅमरून\tCNचीन\tCOकोलंबिया\tCRकोस्ता रिका\tCUक्युबा\tCVकाबो वेर्दे\tCWकुरासाव\tCXख्रिसमस जुंवो\tCYसिप्रुस\tCZचेकिया\tDEजर्मनी\tDJजिबूती\tDKडेनमार्क\tDMडोमिनिका\tDOडोमिनिकन प्रजासत्तो\tDZअल्जीरिया\tECएक्वाडोर\tEEएस्टोनिया\tEGएजिप्त\tEHअस्तंती सहारा\tERएरिट्रिया\tESस्पेन\tETइथियोपिया\tFIफिनलँड\tFJफिजी\tFKफ़ॉकलैंड आइलैंड्स\tFMमायक्रोनिशिया\tFOफेरो जुंवे\tFRफ्रान्स\tGAगाबॉन\tGBयुनायटेड किंगडम\tGDग्रेनाडा\tGEजॉर्जिया\tGFफ्रांसेझ गियॅना\tGGगॅर्नजी\tGHघाना\tGIजिब्राल्टर\tGLग्रीनलँड\tGMगाम्बिया\tGNगिनी\tGPग्वाडलूप\tGQभूमध्यरेखी गिनी\tGRग्रीस\tGSदक्षिण जॉर्जिया आनी दक्षिण सँडविच जुंवे\tGTग्वाटेमाला\tGUगुआम\tGWगिनी-बिसाउ\tGYगियॅना\tHKहाँग काँग\tHMहर्ड आनि मॅक्डोनल्ड जुंवे\tHNहाँडूरास\tHRक्रोएशिया\tHTहैती\tHUहंगरी\tIDइंडोनिशिया\tIEआयरलँड\tILइज्राएल\tIMमॅनाचो जुंवो\tINभारत\tIOब्रिटनाचो हिंदी महासागर प्रांत\tIQइराक\tIRइरान\tISआइसलँड\tITइटली\tJEजर्सी\tJMजमैका\tJOजॉर्डन\tJPजपान\tKEकेनिया\tKGकिर्गिस्तान\tKHकॅम्बोडिया\tKIकिरिबास\tKMकोमोरोस\tKNसांव क्रिस्टोवांव आनी नेविस\tKPउत्तर कोरिया\tKRदक्षिण कोरिया\tKWकुवेत\tKYकेमॅन जुंवे\tKZकजाखस्तान\tLAलाओस\tLBलेबनन\tLCसांता लूसिया\tLIलिश्टेंस्टाइन\tLKश्री लंका\tLRलायबिरिया\tLSलेसोथो\tLTलितुआनिया\tLUलुक्सेमबर्ग\tLVलाटविया\tLYलिबिया\tMAमोरोक्को\tMCमोनाको\tMDमॉल्डोवा\tMEमोंटेनेग्रो\tMFसॅंट मार्टिन\tMGमॅडागास्कर\tMHमार्शल जुंवे\tMKउत्तर मॅसिडोनिया\tMLमाली\tMMम्यानमार\tMNमंगोलिया\tMOमकाव\tMPउत्तरी मारियाना जुंवे\tMQमार्टिनीक\tMRमॉरिटानिया\tMSमॉन्टसेराट\tMTमाल्टा\tMUमॉरिशस\tMVमालदीव\tMWमलावी\tMXमेक्सिको\tMYमलेशिया\tMZमोजाम्बिक\tNAनामिबिया\tNCनोवो कॅलेडोनिया\tNEनायजर\tNFनॉरफोक जुंवो\tNGनायजिरिया\tNIनिकारागुआ\tNLनॅदरलँड\tNOनॉर्वे\tNPनेपाळ\tNRनाउरु\tNUनिउए\tNZनोवो झीलॅंड\tOMओमान\tPAपानामा\tPEपेरू\tPFफ्रांसेझ पॉलिनिशिया\tPGपापुआ नोवो गिनी\tPHफिलिपीन्स\tPKपाकिस्तान\tPLपोलँड\tPMसांव पेद्रु आनी मिकेलांव\tPNपिटकॅर्न जुंवे\tPRपोर्टो रिको\tPSपालेसटीन\tPTपुर्तुगाल\tPWपालाउ\tPYपॅरग्वे\tQAकातार\tREरेयुनियांव\tROरोमेनिया\tRSसर्बिया\tRUरूस\tRWरुआंडा\tSAसाउदी अरब\tSBसोलोमन जुंवे\tSCसेशेल्स\tSDसुदान\tSEस्वीडन\tSGसिंगापुर\tSHसांता हेलेना\tSIस्लोवेनिया\tSJस्वालबार्ड आनी यान मायेन\tSKस्लोवाकिया\tSLसेर्रा लेओं\tSMसान मारीनो\tSNसेनेगाल\tSOसोमालिया\tSRसुरिनाम\tSSदक्षिण सुदान\tSTसांव टोमे आनी प्रिंसिपे\tSVएल साल्वाडोर\tSXसांव मोर्टिन (नॅदरलँड)\tSYसिरिया\tSZएस्वातीनी\tTCतुर्क आनी कायकोस जुंवे\tTDचाड\tTFफ्रांसेझ दक्षिणी प्रांत\tTGटोगो\tTHथायलँड\tTJताजीकिस्तान\tTKटोकलाउ\tTLतिमोर-लेस्ते\tTMतुर्कमेनिस्तान\tTNटुनिसिया\tTOटाँगा\tTRतुर्की\tTTत्रिनदाड आनी तोबाग\tTVतुवालू\tTWताइवान\tTZतांजानिया\tUAयुक्रेन\tUGयुगांडा\tUMसंयुक्त राज्यांचे पयशिल्ले धाकटे जुंवे\tUSयुनायटेड स्टेट्स\tUYउरुग्वे\tUZउज्बेकिस्तान\tVAवॅटिकन शार\tVCसांव विसेंट आनी ग्रानाडीनस\tVEवेनेजुएला\tVGब्रिटनाचे विर्जिन जुंवे\tVIसंयुक्त राज्यांचे विर्जिन जुंवे\tVNविएतनाम\tVUवानुआतु\tWFवॉलिस आनी फुतुना\tWSसामोआ\tXKकोसोवो\tYEयेमेन\tYTमायोट\tZAदक्षिण आफ्रिका\tZMजाम्बिया\tZWजिम्बाब्वे
    l\t, \t\t, \t, \t, \t
    lo\t वा \t\t, \t, \t, वा \t
    w\t7
    x\tकोंकणी\tकोंकणी (देवनागरी)
    za\t#\t# प्रमाणित वेळ\t# वेळ\t# डेलायट वेळ\t# ग्रीष्म वेळ\t# प्रमाणीत वेळ\t# आयलँड वेळ\t# इंडोनेशिया वेळ\t#स्तान वेळ\t# आफ्रिका वेळ\t# युरोपियन ग्रीष्म वेळ
    @kok-Deva-IN\tकोंकणी\tकोंकणी (देवनागरी, भारत)
    @kok-IN\tकोंकणी\tकोंकणी (भारत)
    #kok-Latn
    t\t{a}\u{202F}{h}:{n}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0}, {y}
    dt.full\t{D},\u{202F}{T} vaztam
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D},\u{202F}{T}–\t{h}:{n}\t{D},\u{202F}{T}\u{2009}–\u{2009}\t{T}\t{D},\u{202F}{T} vaztam\u{2009}–\u{2009}\t{D},\u{202F}{T} vaztam
    d.long\t{d} {M0}, {y}
    dt.long\t{D},\u{202F}{T} vaztam
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D},\u{202F}{T}–\t{h}:{n}\t{D},\u{202F}{T}\u{2009}–\u{2009}\t{T}\t{D},\u{202F}{T} vaztam\u{2009}–\u{2009}\t{D},\u{202F}{T} vaztam
    d.short\t{d}-{m}-{yy}
    dt.short\t{D},\u{202F}{T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D},\u{202F}{T}–\t{h}:{n}\t{D},\u{202F}{T}\u{2009}–\u{2009}\t{T}\t{D},\u{202F}{T}\u{2009}–\u{2009}\t{D},\u{202F}{T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJaner\tFebrer\tMars\tAbril\tMai\tJun\tJulai\tAgost\tSetembr\tOtubr\tNovembr\tDezembr
    M1\tJan\tFeb\tMar\tAbr\tMai\tJun\tJul\tAgo\tSet\tOtu\tNov\tDez
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSomar\tMongllar\tBudhvar\tBirestar\tSukrar\tSonvar\tAitar
    E1\tSom\tMon\tBud\tBre\tSuk\tSon\tAit
    E2\tS\tM\tB\tB\tS\tS\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Promann Vell\t3d0Vixvacho Somonvoyit Vell
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAESõyukt Orbi Emirat\tAFAfghanistan\tAGAntigua ani Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktika\tARArgentina\tASAmerikecho Samoa\tATAustria\tAUAustralia\tAWAruba\tAXOland Zunve\tAZAzerbaijan\tBABosnia ani Herzegovina\tBBBarbados\tBDBangladex\tBEBeljiom\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSão Bartolomev\tBMBermudas\tBNBrunei\tBOBolivia\tBQCaribean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouve Zunvo\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Zunve\tCDCongo - Kinshasa\tCFModlem Afriki Porjeraj\tCGCongo - Brazzavil\tCHSwitzerland\tCICosta do Marfim\tCKCook Zunve\tCLChili\tCMCamaroon\tCNChin\tCOColombia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCWCuraçao\tCXChristmas Zunvo\tCYSiprus\tCZChekia\tDEJermon\tDJDjibuti\tDKDenmark\tDMDominika\tDODominican Porjeraj\tDZAlgeria\tECEquador\tEEEstonia\tEGEjipt\tEHOstonti Sahara\tEREritrea\tESIspania\tETEthiopia\tFIFinland\tFJFiji\tFKFokland Zunve\tFMMaicronesia\tFOFero Zunve\tFRFrans\tGAGabon\tGBSõyukt Razvott\tGDGrenada\tGEGeorgia\tGFFransez Guiana\tGGGuernzy\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGini\tGPGuadalup\tGQBhuinmodlogitacho Gini\tGRGres\tGSDokxinn Georgia ani Dokxinn Sandwich Zunve\tGTGuatemala\tGUGuam\tGWGini-Bissau\tGYGuiana\tHKHong Kong\tHMHeard ani McDonald Zunve\tHNHonduras\tHRCroaxia\tHTHaiti\tHUHungary\tIDIndonesia\tIEAyerland\tILIsrael\tIMMenacho Zunvo\tINBharot\tIOBritanacho Hindi Mahasagor Prant\tIQIrak\tIRIran\tISAysland\tITItalia\tJEJersy\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribas\tKMComoros\tKNSão Cristovão ani Nevis\tKPUt’tor Korea\tKRDokxinn Korea\tKWKuwait\tKYCayman Zunve\tKZKazakhstan\tLALaos\tLBLebanon\tLCSanta Lucia\tLILixtenstain\tLKSri Lanka\tLRLaibiria\tLSLesotho\tLTLithuania\tLULuksemborg\tLVLatvia\tLYLibia\tMAMorokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSão Martinho (Frans)\tMGMadagascar\tMHMarxal Zunve\tMKUt’tor Masedonia\tMLMali\tMMMyanmar\tMNMongolia\tMOMacao\tMPUt’tori Mariana Zunvo\tMQMartinik\tMRMauritania\tMSMontserrat\tMTMalta\tMUMaurixos\tMVMaldiv\tMWMalawi\tMXMeksiko\tMYMalayxia\tMZMozambique\tNANamibia\tNCNovo Caledonia\tNENaiger\tNFNorfok Zunvo\tNGNaigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNovo Zeeland\tOMOman\tPAPanama\tPEPeru\tPFFransez Polinesia\tPGPapua Novo Gini\tPHPhillipines\tPKPakistan\tPLPoland\tPMSão Pedro ani Miquelão\tPNPitcairn Zunve\tPRPorto Rico\tPSPalestin\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunião\tRORomenia\tRSSerbia\tRURoxya\tRWRuanda\tSASaudi Orob\tSBSolomon Zunve\tSCSeyxels\tSDSudan\tSESweeden\tSGSingapur\tSHSanta Helena\tSISlovenia\tSJSvalbard ani Yan Mayen\tSKSlovakia\tSLSerra Leõ\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSDokxinn Sudan\tSTSão Tomé ani Príncipe\tSVEl Salvador\tSXSão Martinho (Netherlands)\tSYSiria\tSZEswatini\tTCTurk ani Caicos Zunve\tTDChad\tTFFransez Dokxinni Prant\tTGTogo\tTHThailand\tTJTajikistan\tTKTokolau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkiya\tTTTrindade ani Tobag\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAYukrain\tUGYuganda\tUMSõyukt Rajyanche Poixile Dhaktte Zunve\tUSAmerikechim Sõyukt Rajyam\tUYUruguay\tUZUzbekistan\tVAVatikan Xar\tVCSão Vicent ani Granadinas\tVEVenezuela\tVGBritanache Virgin Zunve\tVISõyukt Rajyanche Virgin Zunve\tVNVietnam\tVUVanuatu\tWFWollis ani Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayott\tZADokxinn Afrika\tZMZambia\tZWZimbabwe
    l\t ani \t\t, \t, \t, ani \t
    lo\t vo \t\t, \t, \t, vo \t
    w\t7
    x\tKonknni\tKonknni (Romi)
    za\t#
    @kok-Latn-IN\tKonknni\tKonknni (Romi, Bharot)

    """
  }
}
