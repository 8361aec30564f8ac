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
    @pcm-NG\tNaijíriá Píjin\tNaijíriá Píjin (Naijíria)

    """
  }
}
