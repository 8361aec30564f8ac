// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `pcm`: StaticString {
    """
    #pcm
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} fọ {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} fọ {T}\u{2009}–\u{2009}\t{D} fọ {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} fọ {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} fọ {T}\u{2009}–\u{2009}\t{D} fọ {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJénúári\tFẹ́búári\tMach\tÉprel\tMee\tJun\tJulai\tỌgọst\tSẹptẹ́mba\tỌktóba\tNọvẹ́mba\tDisẹ́mba
    M1\tJén\tFẹ́b\tMach\tÉpr\tMee\tJun\tJul\tỌ́gọ\tSẹp\tỌkt\tNọv\tDis
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMọ́ndè\tTiúzdè\tWẹ́nẹ́zdè\tTọ́zdè\tFraídè\tSátọdè\tSọ́ndè
    E1\tMọ́n\tTiú\tWẹ́n\tTọ́z\tFraí\tSát\tSọ́n
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Grínwích Mín\t012Íst Áfríká\t021Mídúl Yúrop\t032Wẹ́st Áfríká\t042Mídúl Áfríká\t051Ístán Yúrop\t064Ístán Yúrop\t074Mídúl Yúrop\t081Saút Áfríká\t091Hawaií-Elúshián\t0a3Hawaií-Elúshián\t0b1Aláská\t0c3Aláská\t0d1Atlántík\t0e1Brasília\t0f1Ajẹntína\t0g1Párágwue\t0h5Ístán Ériá Fíksd Taim\t0i5Mídúl Ériá Fíksd Taim\t0j1Ámázọn\t0k1Kolómbia\t0l5Maúntin Ériá Fíksd Taim\t0m5Maúntin Ériá Délaít Taim\t0n2Vẹnẹzuẹ́la\t0o2Frẹ́nch Giána\t0p5Mídúl Ériá Délaít Taim\t0q2Yukón\t0r5Ístán Ériá Délaít Taim\t0t5Pasífík Ériá Fíksd Taim\t0u5Pasífík Ériá Délaít Taim\t0v3Atlántík\t0y2Ẹ́kwuádọ\t0z2Gayána\t101Kúba\t113Kúba\t121Mẹ́ksíkó Pasífík\t131Bolívia\t141Pẹru\t151Sent Piẹr an Míkẹlọn\t163Sent Piẹr an Míkẹlọn\t171Yúrugwue\t181Fẹrnándó di Nọrónia\t192Súrínam\t1a1Chílẹ\t1b2Chílẹ Họ́t Sízín\t1c1Niúfaúndlánd\t1d3Niúfaúndlánd\t1e1Ọstrélia Wẹ́stán\t1f2Dévis\t1g2Diúmọ́n-d’Uvil\t1h1Ọstrélia Ístán\t1i3Ọstrélia Ístán\t1j2Mọ́sọn\t1k1Niú Ziland\t1l3Niú Ziland\t1m2Rotẹ́ra\t1n2Siówa\t1o2Vọ́stọk\t1p1Arébiá\t1q2Kazékstan\t1s1Tọkmẹnistan\t1t1Azẹrbaijan\t1u2Indochaína\t1v1Krasnoyask\t1w2Kẹgistan\t1x2Brunẹi Darúsalam\t1y1Índia\t1z1Yékútsk\t201Mọngólia\t211Chaína\t221Bangladẹsh\t232Íst Tímọ\t241Gọ́lf\t252Tajíkistan\t261Họng Kọng\t271Hovd\t281Irkútsk\t2a7Wẹ́stán\t2b7Ístán\t2c1Ízrẹl\t2d3Ízrẹl\t2e2Afgánístan\t2f1Pákístan\t2g2Nẹpọl\t2h2Maléshia\t2i1Mágádan\t2j7Mídúl\t2k1Fílípin\t2l1Ọmsk\t2m1Koria\t2n2Miánma\t2o1Uzbẹkistan\t2p2Singapọ\t2q1Taipẹi\t2r1Jọ́jia\t2s1Iran\t2t2Butan\t2u1Japan\t2v1Vladivọstọk\t2w1Yẹketẹrínbug\t2x1Armẹ́nia\t2y1Azọz\t2z4Azọz\t301Wẹ́stán Yúrop\t314Wẹ́stán Yúrop\t321Kep Vẹ́d\t332Saút Jọ́jia\t341Fọ́lkland\t351Ọstrélia Mídúl\t363Ọstrélia Mídúl\t371Ọstrélia Mídúl Wẹ́stán\t381Lọd Haú\t393Lọd Haú\t3a1Ísta\t3b2Ísta Họ́t Sízín\t3c1Aírísh\t3d2Arénjmẹnt ọf Di Hól Wọld\t3f4Brítísh\t3g1Mọ́sko\t3h1Hawaií-Elúshián\t3i2Índián Óshẹ́n\t3j2Krísmás Aíland\t3k6Kókós\t3l2Frẹ́nch Saútan an Antátík\t3m2Sẹ́chẹls\t3n2Mọ́divs\t3o1Mọríshọs\t3p2Riyúniọn\t3q6Máshal\t3r1Chátam\t3s3Chátam\t3t1Ápia\t3u2Chuk\t3v1Vanuátu\t3w6Fíniks\t3x2Tokẹláu\t3y1Fíji\t3z2Tuválu\t402Galápágọs\t412Gámbiẹr\t426Sólómọ́n\t431Chamóro\t446Laín\t452Kọ́sraẹ\t462Makwẹ́sas\t471Sámoá\t482Naúru\t492Niúẹ\t4a1Nọ́rfọ́lk Aíland\t4b3Nọ́rfọ́lk Aíland\t4c1Niú Kalẹdónia\t4d2Paláu\t4e2Pítkan\t4f2Pónápẹ\t4g2Pápuá Niú Gíni\t4h1Kúk Aílands\t4i2Tahíti\t4j6Gílbat\t4k1Tọ́nga\t4l2Wék Aíland\t4m2Wális an Fútúna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADKA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndọ́ra\tAEYunaítẹ́d Áráb Ẹ́mírets\tAFAfgánístan\tAGAntígwua & Barbúda\tAIAngwíla\tALAlbénia\tAMArmẹ́niá\tAOAngóla\tAQAntáktíka\tARAjẹntína\tASAmẹ́ríká Samoa\tATỌ́stria\tAUỌstrélia\tAWArúba\tAXỌ́lánd Aílands\tAZAzẹrbaijan\tBABọ́zniá & Hẹzẹgovína\tBBBarbédọs\tBDBangladẹsh\tBEBẹ́ljọm\tBFBurkína Fáso\tBGBọlgéria\tBHBarein\tBIBurúndi\tBJBinin\tBLSént Batẹlẹ́mi\tBMBẹmiúda\tBNBrunẹi\tBOBolívia\tBQKaríbián Nẹ́dalands\tBRBrázil\tBSBahámas\tBTButan\tBVBuvẹ́ Aíland\tBWBotswána\tBYBẹ́larus\tBZBẹliz\tCAKánáda\tCCKókós Aílands\tCDKóngó – Kinshása\tCFSẹ́ntrál Áfríkán Ripọ́blik\tCGKóngo – Brázavil\tCHSwítsaland\tCIAívri Kost\tCKKúk Aílands\tCLChílẹ\tCMKamẹrun\tCNChaína\tCOKolómbia\tCRKósta Ríka\tCUKiúbá\tCVKép Vẹ́d\tCWKiurásao\tCXKrísmás Aíland\tCYSaíprọs\tCZChẹ́kia\tDEJámáni\tDJJibúti\tDKDẹ́nmak\tDMDọmíníka\tDODọmíníka Ripọ́blik\tDZAljíria\tECẸ́kwuádọ\tEEẸstónia\tEGÍjipt\tEHWẹ́stán Sahára\tERẸritrẹ́a\tESSpen\tETẸtiópia\tFIFínland\tFJFíji\tFKFọ́klánd Aílands\tFMMaikroníshia\tFOFáro Aílands\tFRFrans\tGAGabọn\tGBYunáítẹ́d Kíndọm\tGDGrẹnéda\tGEJọ́jia\tGFFrẹ́nch Giána\tGGGuẹnzi\tGHGána\tGIJibrọ́lta\tGLGrínland\tGMGámbia\tGNGíni\tGPGuadalúpẹ\tGQIkwétóriál Gíni\tGRGris\tGSSaút Jọ́jia an Saút Sándwích Aílands\tGTGuátẹmála\tGUGuám\tGWGíní-Bisáu\tGYGayána\tHKHọng Kọng SAR\tHMHiád & MakDónáld Aílands\tHNHọndúras\tHRKroéshia\tHTHaíti\tHUHọ́ngári\tIDIndoníshia\tIEAyaland\tILÍzrẹl\tIMAíl ọf Man\tINÍndia\tIOBrítísh Índián Óshen Tẹ́rẹ́tri\tIQIrak\tIRIrán\tISAísland\tITÍtáli\tJEJẹ́si\tJMJamaíka\tJOJọ́dan\tJPJapán\tKEKẹ́nya\tKGKẹjístan\tKHKambódia\tKIKiribáti\tKMKọ́mọ́ros\tKNSent Kits & Nẹ́vis\tKPNọ́t Koria\tKRSaút Koria\tKWKuwét\tKYKéman Aílands\tKZKazakstan\tLALáos\tLBLẹ́bánọn\tLCSent Lúshia\tLILíktẹ́nstain\tLKSri Lánka\tLRLaibẹ́ria\tLSLẹsóto\tLTLituénia\tLULọ́ksẹ́mbọg\tLVLátvia\tLYLíbia\tMAMorọko\tMCMọ́náko\tMDMọldóva\tMEMọntinígro\tMFSent Mátin\tMGMadagáska\tMHMáshál Aílands\tMKNọ́t Masidónia\tMLMáli\tMMMiánma (Bọ́ma)\tMNMọngólia\tMOMakáo SAR Chaína\tMPNọ́tán Mariána Aílands\tMQMatínik\tMRMọriténia\tMSMọntsẹrat\tMTMọ́lta\tMUMọríshọs\tMVMọ́ldivs\tMWMaláwi\tMXMẹ́ksíko\tMYMaléshia\tMZMozámbik\tNANamíbia\tNCNiú Kalẹdónia\tNENizhẹr\tNFNọ́fọlk Aíland\tNGNaijíria\tNINikarágwua\tNLNẹ́dalands\tNONọ́we\tNPNẹ́pal\tNRNáuru\tNUNiúẹ\tNZNiú Zíland\tOMOmán\tPAPánáma\tPEPẹ́ru\tPFFrẹ́nch Poliníshia\tPGPápuá Niú Gíni\tPHFílípins\tPKPakístan\tPLPóland\tPMSent Piẹr & Míkẹlọn\tPNPítkén Aílands\tPRPuẹ́rto Ríkọ\tPSPálẹ́staín Éria-dẹm\tPTPọ́túgal\tPWPaláu\tPYPárágwue\tQAKata\tRERéyúniọn\tRORuménia\tRSSẹ́bia\tRURọ́shia\tRWRuwánda\tSASaúdí Arébia\tSBSólómọ́n Aílands\tSCSẹ́chẹls\tSDSudán\tSESwídẹn\tSGSingapọ\tSHSent Hẹlẹ́na\tSISlovẹ́nia\tSJSválbad & Jén Meyẹn\tSKSlovékia\tSLSiẹ́ra Líon\tSMSan Maríno\tSNSẹ́nẹ́gal\tSOSọmália\tSRSúrínam\tSSSaút Sudan\tSTSao Tómé & Prínsípẹ\tSVEl Sálvádọ\tSXSint Mátin\tSYSíria\tSZẸswatíni\tTCTọks an Kaíkọ́s Aílands\tTDChád\tTFFrẹ́nch Saútán Tẹ́rẹ́tris\tTGTógo\tTHTaíland\tTJTajíkstan\tTKTókẹ́lau\tTLÍst Tímọ\tTMTọkmẹ́nístan\tTNTuníshia\tTOTónga\tTRTọ́ki\tTTTrínídad & Tobágo\tTVTuválu\tTWTaíwán\tTZTanzánia\tUAYukrein\tUGYugánda\tUMU.S. Faá Faá Aílands\tUSYunaítẹ́d Stets\tUYYúrugwue\tUZUzbẹ́kistan\tVAVátíkán Síti\tVCSent Vínsẹnt & Grẹ́nádians\tVEVẹnẹzuẹ́la\tVGBrítísh Vájín Aílands\tVIU.S. Vájín Aílands\tVNViẹ́tnam\tVUVanuátu\tWFWọ́lis & Fiutúna\tWSSamóa\tXKKósóvo\tYEYẹ́mẹn\tYTMeyọt\tZASaút Áfríka\tZMZámbia\tZWZimbábwẹ
    l\t an \t\t, \t, \t, an \t
    lo\t ọ \t\t, \t, \t ọ \t
    w\t1
    x\tNaijíriá Píjin\tNaijíriá Píjin
    za\t#\t# Fíksd Taim\t# Taim\t# Délaít Taim\t# Họ́t Sízin Taim\tNọ́t Amẹ́ríká #\t# Aílands Taim\t# Indonẹ́shia Taim
    @pcm-NG\tNaijíriá Píjin\tNaijíriá Píjin (Naijíria)

    """
  }
}
