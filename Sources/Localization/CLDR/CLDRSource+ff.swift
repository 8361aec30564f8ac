// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ff`: StaticString {
    """
    #ff
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tsiilo\tcolte\tmbooy\tseeɗto\tduujal\tkorse\tmorso\tjuko\tsiilto\tyarkomaa\tjolal\tbowte
    M1\tsii\tcol\tmbo\tsee\tduu\tkor\tmor\tjuk\tslt\tyar\tjol\tbow
    M2\ts\tc\tm\ts\td\tk\tm\tj\ts\ty\tj\tb
    E\t0\t1\t2
    E0\taaɓnde\tmawbaare\tnjeslaare\tnaasaande\tmawnde\thoore-biir\tdewo
    E1\taaɓ\tmaw\tnje\tnaa\tmwd\thbi\tdew
    E2\ta\tm\tn\tn\tm\th\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnndoora\tAEEmiraat Araab Denntuɗe\tAFAfganistaan\tAGAntiguwaa e Barbudaa\tAIAnngiyaa\tALAlbanii\tAMArmenii\tAOAnngolaa\tARArjantiin\tASSamowa Amerik\tATOtiriis\tAUOstaraalii\tAWAruuba\tAZAjerbayjaan\tBABosnii Hersegowiin\tBBBarbadoos\tBDBanglaadees\tBEBeljik\tBFBurkibaa Faaso\tBGBulgarii\tBHBahreyn\tBIBurunndi\tBJBenee\tBMBermudaa\tBNBurnaay\tBOBoliwii\tBRBeresiil\tBSBahamaas\tBTButaan\tBWBotswaana\tBYBelaruus\tBZBeliise\tCAKanadaa\tCDNdenndaandi Demokaraasiire Konngo\tCFNdenndaandi Santarafrik\tCGKonngo\tCHSuwiis\tCIKodduwaar\tCKDuuɗe Kuuk\tCLCilii\tCMKameruun\tCNSiin\tCOKolombiya\tCRKosta Rikaa\tCUKubaa\tCVDuuɗe Kap Weer\tCYSiipar\tCZNdenndaandi Cek\tDEAlmaañ\tDJJibutii\tDKDanmark\tDMDominika\tDONdenndanndi Dominika\tDZAlaseri\tECEkuwatoor\tEEEstoni\tEGEjipt\tEREriteree\tESEspaañ\tETEcoppi\tFIFenland\tFJFijji\tFKDuuɗe Falkland\tFMMikoronesii\tFRFarayse\tGAGaboo\tGBLaamateeri Rentundi\tGDGarnaad\tGEJeorgii\tGFGiyaan Farayse\tGHGanaa\tGIJibraltaar\tGLGorwendland\tGMGammbi\tGNGine\tGPGwaadalup\tGQGinee Ekuwaatoriyaal\tGRGerees\tGTGwaatemalaa\tGUGuwam\tGWGine-Bisaawo\tGYGiyaan\tHNOnnduraas\tHRKorwasii\tHTHaytii\tHUOnngiri\tIDEnndonesii\tIEIrlannda\tILIsraa’iila\tINEnndo\tIQIraak\tIRIraan\tISIslannda\tITItali\tJMJamayka\tJOJordani\tJPSapoo\tKEKeñaa\tKGKirgistaan\tKHKambodso\tKIKiribari\tKMKomoor\tKNSent Kits e Newis\tKPKoree Rewo\tKRKoree Worgo\tKWKuweyti\tKYDuuɗe Kaymaa\tKZKasakstaan\tLALawoos\tLBLibaa\tLCSent Lusiyaa\tLILincenstayn\tLKSiri Lanka\tLRLiberiyaa\tLSLesoto\tLTLituaanii\tLULiksembuur\tLVLetonii\tLYLibi\tMAMaruk\tMCMonaakoo\tMDMoldawii\tMGMadagaskaar\tMHDuuɗe Marsaal\tMLMaali\tMMMiyamaar\tMNMonngolii\tMPDuuɗe Mariyaana Rewo\tMQMartinik\tMRMuritani\tMSMonseraat\tMTMalte\tMUMoriis\tMVMaldiiwe\tMWMalaawi\tMXMeksik\tMYMalesii\tMZMosammbik\tNANamibii\tNCNuwel Kaledonii\tNENijeer\tNFDuuɗe Norfolk\tNGNijeriyaa\tNINikaraguwaa\tNLNederlannda\tNONorwees\tNPNepaal\tNRNawuru\tNUNiuwe\tNZNuwel Selannda\tOMOmaan\tPAPanamaa\tPEPeru\tPFPolinesii Farayse\tPGPapuwaa Nuwel Gine\tPHFilipiin\tPKPakistaan\tPLPoloñ\tPMSee Piyeer e Mikeloo\tPNPitkern\tPRPorto Rikoo\tPSPalestiin Sisjordani e Gaasaa\tPTPurtugaal\tPWPalawu\tPYParaguwaay\tQAKataar\tRERewiñoo\tRORumanii\tRURiisii\tRWRuwanndaa\tSAArabii Sawdit\tSBDuuɗe Solomon\tSCSeysel\tSDSudaan\tSESuweed\tSGSinngapuur\tSHSent Helen\tSISlowenii\tSKSlowakii\tSLSeraa liyon\tSMSee Maree\tSNSenegaal\tSOSomalii\tSRSurinaam\tSTSawo Tome e Perensipe\tSVEl Salwador\tSYSirii\tSZSwaasilannda\tTCDuuɗe Turke e Keikoos\tTDCaad\tTGTogoo\tTHTaylannda\tTJTajikistaan\tTKTokelaaw\tTLTimoor Fuɗnaange\tTMTurkmenistaan\tTNTunisii\tTOTonngaa\tTRTurkii\tTTTirnidaad e Tobaago\tTVTuwaluu\tTWTaywaan\tTZTansanii\tUAUkereen\tUGUnganndaa\tUSDowlaaji Dentuɗi Amerik\tUYUruguwaay\tUZUsbekistaan\tVADowla Waticaan\tVCSee Weesaa e Garnadiin\tVEWenesuwelaa\tVGduuɗe kecce britanii\tVIDuuɗe Kecce Amerik\tVNWiyetnaam\tVUWanuwaatuu\tWFWalis e Futuna\tWSSamowaa\tYEYemen\tYTMayoot\tZAAfrik bŋ Worgo\tZMSammbi\tZWSimbaabuwe
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tPulaar\tPulaar
    za\t#
    #ff-Adlm
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0}⹁ {y}
    dt.full\t{D} 𞤉 {T}
    dr.full\t{E0} {d} {M0} – \t{D}\t{E0} {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    d.long\t{d} {M0}⹁ {y}
    dt.long\t{D} 𞤉 {T}
    dr.long\t{d} – \t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    d.short\t{d}-{m}-{y}
    dt.short\t{D} {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\t𞤅𞤭𞥅𞤤𞤮\t𞤕𞤮𞤤𞤼𞤮\t𞤐𞤦𞤮𞥅𞤴𞤮\t𞤅𞤫𞥅𞤼𞤮\t𞤁𞤵𞥅𞤶𞤮\t𞤑𞤮𞤪𞤧𞤮\t𞤃𞤮𞤪𞤧𞤮\t𞤔𞤵𞤳𞤮\t𞤅𞤭𞤤𞤼𞤮\t𞤒𞤢𞤪𞤳𞤮\t𞤔𞤮𞤤𞤮\t𞤄𞤮𞤱𞤼𞤮
    M1\t𞤅𞤭𞥅𞤤\t𞤕𞤮𞤤\t𞤐𞤦𞤮𞥅𞤴\t𞤅𞤫𞥅𞤼\t𞤁𞤵𞥅𞤶\t𞤑𞤮𞤪\t𞤃𞤮𞤪\t𞤔𞤵𞤳\t𞤅𞤭𞤤\t𞤒𞤢𞤪\t𞤔𞤮𞤤\t𞤄𞤮𞤱
    M2\t𞤅\t𞤕\t𞤄\t𞤅\t𞤁\t𞤑\t𞤃\t𞤔\t𞤅\t𞤒\t𞤔\t𞤄
    E\t0\t1\t2
    E0\t𞤀𞥄𞤩𞤵𞤲𞥋𞤣𞤫\t𞤃𞤢𞤱𞤦𞤢𞥄𞤪𞤫\t𞤐𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫\t𞤐𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫\t𞤃𞤢𞤱𞤲𞤣𞤫\t𞤖𞤮𞤪𞤦𞤭𞤪𞥆𞤫\t𞤈𞤫𞤬𞤦𞤭𞤪𞥆𞤫
    E1\t𞤀𞥄𞤩𞤵\t𞤃𞤢𞤦\t𞤔𞤫𞤧\t𞤐𞤢𞥄𞤧\t𞤃𞤢𞤣\t𞤖𞤮𞤪\t𞤈𞤫𞤬
    E2\t𞤀𞥄\t𞤃\t𞤔\t𞤐\t𞤃\t𞤖\t𞤈
    gmt\t𞤑𞤖𞤘\t𞤑𞤖𞤘+\t𞤑𞤖𞤘-\t:\t\t1
    z\t002𞤖𞤢𞤳𞤭𞤲𞤭𞥅𞤲𞥋𞤣𞤫 𞤘𞤪𞤭𞤲𞤱𞤭𞥅𞤧\t017𞤺𞤫 𞤀𞤬𞤪𞤭𞤳𞤢𞥄\t021𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤀𞤪𞤮𞥅𞤦𞤢\t032𞤖𞤭𞥅𞤪𞤲𞤢𞥄𞤲𞤺𞤫 𞤀𞤬𞤪𞤭𞤳𞤢𞥄\t042𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤀𞤬𞤪𞤭𞤳𞤢𞥄\t051𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞥋𞤺𞤫 𞤀𞤪𞤮𞥅𞤦𞤢\t063𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞥋𞤺𞤫 𞤀𞤪𞤮𞥅𞤦𞤢\t073𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤀𞤪𞤮𞥅𞤦𞤢\t081𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫 𞤀𞤬𞤪𞤭𞤳𞤢𞥄\t091𞤖𞤢𞤱𞤢𞥄𞤴𞤭𞥅-𞤀𞤤𞤮𞤧𞤭𞤴𞤢𞤲\t0a3𞤖𞤢𞤱𞤢𞥄𞤴𞤭𞥅-𞤀𞤤𞤮𞤧𞤭𞤴𞤢𞤲\t0b1𞤀𞤤𞤢𞤧𞤳𞤢𞥄 𞤲𞤣𞤫𞤲\t0c3𞤀𞤤𞤢𞤧𞤳𞤢𞥄 𞤲𞤣𞤫𞤲\t0d2𞤚𞤫𞤳𞤵 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫\t0e1𞤄𞤪𞤢𞤧𞤭𞤤𞤭𞤴𞤢𞥄\t0f1𞤀𞤪𞤶𞤢𞤲𞤼𞤭𞤲𞤢𞥄\t0g1𞤆𞤢𞥄𞤪𞤢𞤺𞤮𞤴\t0h4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫 𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭\t0i4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫 𞤚𞤵𞤥𞤦𞤮\t0j1𞤀𞤥𞤢𞥁𞤮𞥅𞤲\t0k1𞤑𞤮𞤤𞤮𞤥𞤦𞤭𞤴𞤢𞥄\t0l4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫 𞤆𞤫𞤤𞥆𞤭𞤲𞤳𞤮𞥅𞤪𞤫\t0m4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤕𞤫𞥅𞤯𞤵\t0n2𞤜𞤫𞤲𞤭𞥅𞥁𞤮𞥅𞤤𞤢\t0o2𞤘𞤢𞤴𞤢𞤲𞤢𞥄-𞤊𞤪𞤢𞤲𞤧𞤭\t0p4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤕𞤫𞥅𞤯𞤵 𞤚𞤵𞤥𞤦𞤮\t0r4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤕𞤫𞥅𞤯𞤵 𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭\t0s1𞤀𞥄𞤳𞤭𞤪\t0t4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤁𞤫𞤰𞥆𞤮 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫\t0u4𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤁𞤫𞤰𞥆𞤮 𞤕𞤫𞥅𞤯𞤵\t0v3𞤚𞤫𞤳𞤵\t0y2𞤋𞤳𞤵𞤱𞤢𞤣𞤮𞥅𞤪\t0z2𞤘𞤢𞤴𞤢𞤲𞤢𞥄\t101𞤑𞤵𞥅𞤦𞤢𞥄\t113𞤑𞤵𞥅𞤦𞤢𞥄\t121𞤁𞤫𞤰𞥆𞤮 𞤃𞤫𞤳𞤧𞤭𞤳𞤮𞥅\t132𞤄𞤮𞤤𞤭𞤾𞤭𞤴𞤢𞥄\t141𞤆𞤫𞤪𞤵𞥅\t151𞤅𞤼. 𞤆𞤭𞤴𞤫𞥅𞤪 & 𞤃𞤭𞤳𞤫𞤤𞤮𞤲\t163𞤅𞤼. 𞤆𞤭𞤴𞤫𞥅𞤪 & 𞤃𞤭𞤳𞤫𞤤𞤮𞤲\t171𞤒𞤵𞥅𞤪𞤺𞤮𞤴\t181𞤊𞤫𞤪𞤲𞤢𞤲𞤣𞤮𞥅 𞤣𞤫 𞤐𞤮𞤪𞤮𞤲𞤽𞤢𞥄\t192𞤅𞤭𞤪𞤭𞤲𞤢𞤥\t1a1𞤕𞤭𞤤𞤫𞥅\t1b3𞤕𞤭𞤤𞤫𞥅\t1c1𞤐𞤫𞤱-𞤊𞤵𞤲𞤣𞤵𞤤𞤢𞤲𞤣\t1d3𞤐𞤫𞤱-𞤊𞤵𞤲𞤣𞤵𞤤𞤢𞤲𞤣\t1e1𞤖𞤭𞥅𞤪𞤲𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭 𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\t1f2𞤁𞤫𞥅𞤾𞤭𞤧\t1g2𞤁𞤭𞤥𞤮𞤲𞤼𞤵-𞤁𞤵𞤪𞤾𞤭𞤤\t1h1𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭 𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\t1i3𞤊𞤵𞤯𞤲𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭 𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\t1j2𞤃𞤢𞤱𞤧𞤮𞤲\t1k1𞤐𞤫𞤱-𞤟𞤫𞤤𞤢𞤲𞤣𞤭\t1l3𞤐𞤫𞤱-𞤟𞤫𞤤𞤢𞤲𞤣𞤭\t1m2𞤈𞤮𞤼𞤫𞤪𞤢\t1n2𞤅𞤢𞥄𞤴𞤵𞤱𞤢\t1o2𞤜𞤮𞤧𞤼𞤮𞤳\t1p1𞤀𞥄𞤪𞤢𞤦𞤭𞤴𞤢\t1s1𞤚𞤵𞤪𞤳𞤵𞤥𞤫𞤲𞤭𞤧𞤼𞤢𞥄𞤲\t1t1𞤀𞤶𞤫𞤪𞤦𞤢𞤴𞤶𞤢𞤲\t1u2𞤋𞤲𞤣𞤮𞤧𞤭𞥅𞤲\t1v1𞤑𞤪𞤢𞤧𞤲𞤮𞤴𞤢𞤪𞤧𞤭𞤳\t1w2𞤑𞤭𞤪𞤺𞤭𞤧𞤼𞤢𞥄𞤲\t1x2𞤄𞤵𞤪𞤲𞤢𞤴\t1y1𞤋𞤲𞤣𞤭𞤴𞤢\t1z1𞤒𞤢𞤳𞤢𞤼𞤭𞤧𞤳𞤵\t201𞤓𞤤𞤢𞤲𞤦𞤢𞤼𞤢𞤪\t211𞤕𞤢𞤴𞤲𞤢\t221𞤄𞤢𞤲𞤺𞤭𞤤𞤢𞤣𞤫𞥅𞤧\t237𞥋𞤺𞤫 𞤚𞤭𞥅𞤥𞤮𞤪\t242𞤂𞤮𞥅𞤻𞤵\t252𞤚𞤢𞤶𞤭𞤳𞤭𞤧𞤼𞤢𞥄𞤲\t261𞤖𞤮𞤲𞤺 𞤑𞤮𞤲𞤺\t271𞤖𞤮𞤬𞤣𞤵\t281𞤋𞤪𞤳𞤵𞤼𞤭𞤧𞤳𞤵\t2a2𞤖𞤭𞥅𞤪𞤲𞤢𞥄𞤲𞥋𞤺𞤫 𞤋𞤲𞤣𞤮𞤲𞤭𞥅𞤧𞤭𞤴𞤢\t2b7𞥋𞤺𞤫 𞤋𞤲𞤣𞤮𞤲𞤭𞥅𞤧𞤭𞤴𞤢\t2c1𞤋𞤧𞤪𞤢𞥄𞤭𞥅𞤤𞤵\t2d3𞤋𞤧𞤪𞤢𞥄𞤭𞥅𞤤𞤵\t2e2𞤀𞤬𞤺𞤢𞤲𞤭𞤧𞤼𞤢𞥄𞤲\t2f1𞤆𞤢𞤳𞤭𞤧𞤼𞤢𞥄𞤲\t2g2𞤐𞤫𞤨𞤢𞤤\t2h2𞤃𞤢𞤤𞤫𞥅𞤧𞤭𞤴𞤢\t2i1𞤃𞤢𞤺𞤢𞤣𞤢𞤲\t2j2𞤚𞤮𞤥𞤦𞤮𞥅𞤪𞤭 𞤋𞤲𞤣𞤮𞤲𞤭𞥅𞤧𞤭𞤴𞤢\t2k1𞤊𞤭𞤤𞤭𞤨𞤭𞥅𞤲\t2l1𞤌𞤥𞤧𞤵𞤳𞤵\t2m1𞤑𞤮𞥅𞤪𞤫𞤴𞤢𞥄\t2n2𞤃𞤭𞤴𞤢𞤥𞤢𞥄𞤪\t2o1𞤓𞥁𞤦𞤫𞤳𞤭𞤧𞤼𞤢𞥄𞤲\t2p1𞤅𞤭𞤲𞤺𞤢𞤨𞤵𞥅𞤪\t2q1𞤚𞤢𞤴𞤨𞤫𞥅\t2r1𞤔𞤮𞤪𞤶𞤭𞤴𞤢\t2s1𞤋𞤪𞤢𞥄𞤲\t2t2𞤄𞤵𞤼𞤢𞥄𞤲\t2u1𞤐𞤭𞤨𞥆𞤮𞤲\t2v1𞤜𞤭𞤤𞤢𞤾𞤮𞤧𞤼𞤮𞤳\t2w1𞤒𞤫𞤳𞤢𞤼𞤫𞤪𞤭𞤲𞤦𞤵𞤪𞤺𞤵\t2x1𞤀𞤪𞤥𞤫𞤲𞤭𞤴𞤢𞥄\t2y1𞤀𞥁𞤮𞤪𞤫𞤧\t2z3𞤀𞥁𞤮𞤪𞤫𞤧\t301𞤖𞤭𞥅𞤪𞤲𞤢𞥄𞤲𞥋𞤺𞤫 𞤀𞤪𞤮𞥅𞤦𞤢\t313𞤖𞤭𞥅𞤪𞤲𞤢𞥄𞤲𞥋𞤺𞤫 𞤀𞤪𞤮𞥅𞤦𞤢\t321𞤑𞤢𞥄𞤦𞤮 𞤜𞤫𞤪𞤣𞤫\t332𞤅𞤢𞤱𞤬-𞤔𞤮𞤪𞤶𞤭𞤴𞤢𞥄\t341𞤊𞤮𞤤𞤳𞤤𞤢𞤲𞤣-𞤀𞤴𞤤𞤢𞤲𞤣\t351𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\t363𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\t371𞤚𞤵𞤥𞤦𞤮 𞤖𞤭𞥅𞤪𞤲𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭 𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\t381𞤂𞤮𞤪𞤣𞤵-𞤖𞤮𞤱𞤫\t393𞤂𞤮𞤪𞤣𞤵-𞤖𞤮𞤱𞤫\t3a1𞤋𞤧𞤼𞤮𞥅-𞤀𞤴𞤤𞤢𞤲𞤣\t3b3𞤋𞤧𞤼𞤮𞥅-𞤀𞤴𞤤𞤢𞤲𞤣\t3c1𞤋𞤪𞤤𞤢𞤲𞤣𞤭𞤲𞤳𞤮𞥅𞤪𞤫\t3d2𞤖𞤭𞤤𞥆𞤢𞤲𞤳𞤮𞥅𞤪𞤫 𞤊𞤮𞤲𞤣𞤢𞥄𞤲𞤣𞤫\t3f2𞤕𞤫𞥅𞤯𞥆𞤵 𞤄𞤪𞤭𞤼𞤢𞤲𞤭𞤴𞤢𞤲𞤳𞤮𞥅𞤪𞤫\t3g1𞤃𞤮𞤧𞤳𞤮\t3h1𞤖𞤢𞤱𞤢𞥄𞤴𞤭𞥅-𞤀𞤤𞤮𞤧𞤭𞤴𞤢𞤲\t3i2𞤃𞤢𞥄𞤴𞤮 𞤋𞤲𞤣𞤭𞤴𞤢𞤱𞤮\t3j5𞤪𞤫 𞤑𞤭𞤪𞤧𞤭𞤥𞤢𞥄𞤧\t3k2𞤑𞤮𞥅𞤳𞤮𞤧\t3l2𞤂𞤫𞤴𞤪𞤭 𞤊𞤪𞤢𞤲𞤧𞤭 & 𞤀𞤪𞤼𞤢𞤲𞤼𞤭𞤳𞤢\t3m2𞤅𞤫𞤴𞤭𞤧𞤫𞤤\t3n2𞤃𞤢𞤤𞤣𞤢𞥄𞤴𞤭𞤧\t3o1𞤃𞤮𞤪𞤭𞥅𞤧𞤭\t3p2𞤈𞤫𞤲𞤭𞤴𞤮𞤲\t3q5𞤶𞤫 𞤃𞤢𞤪𞤧𞤢𞤤\t3r1𞤕𞤢𞤼𞤢𞥄𞤥\t3s3𞤕𞤢𞥄𞤼𞤢𞤥\t3t1𞤀𞥄𞤨𞤭𞤴𞤢\t3u2𞤕𞤵𞥅𞤳𞤵\t3v1𞤜𞤢𞤲𞤵𞤱𞤢𞥄𞤼𞤵\t3w6𞤊𞤫𞤲𞤭𞤳𞤧𞤭\t3x2𞤚𞤮𞥅𞤳𞤮𞤤𞤢𞥄𞤱𞤵\t3y1𞤊𞤭𞤶𞤭𞥅\t3z2𞤚𞤵𞥅𞤾𞤢𞤤𞤵\t402𞤘𞤢𞤤𞤢𞤨𞤢𞤺𞤮𞥅𞤧\t412𞤘𞤢𞤥𞤦𞤭𞤴𞤫𞤪\t426𞤅𞤵𞤤𞤢𞤴𞤥𞤢𞥄𞤲\t431𞤕𞤮𞤥𞤮𞥅𞤪𞤮\t446𞤂𞤢𞤴𞤲𞤵\t452𞤑𞤮𞤧𞤪𞤢𞤴\t462𞤃𞤢𞤪𞤳𞤫𞤧𞤢𞤧\t471𞤅𞤢𞤥𞤵𞤱𞤢\t482𞤐𞤵𞥅𞤪𞤵\t492𞤐𞤵𞥅𞤱𞤭\t4a1𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤐𞤮𞤪𞤬𞤮𞤤𞤳𞤵\t4b3𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤐𞤮𞤪𞤬𞤮𞤤𞤳𞤵\t4c1𞤑𞤢𞤤𞤭𞤣𞤮𞤲𞤭𞤴𞤢𞥄 𞤖𞤫𞤧𞤮\t4d2𞤆𞤮𞤤𞤢𞥄𞤱𞤮\t4e2𞤆𞤭𞤼𞤳𞤭𞥅𞤪𞤲𞤵\t4f2𞤆𞤮𞤲𞤢𞥄𞤨𞤫\t4g2𞤆𞤢𞤨𞤵𞤱𞤢 𞤘𞤭𞤲𞤫 𞤖𞤫𞤧𞤮\t4h1𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤑𞤵𞥅𞤳\t4i2𞤚𞤢𞤸𞤭𞤼𞤭𞥅\t4j5𞤶𞤫 𞤘𞤭𞤤𞤦𞤫𞤪𞤼𞤵\t4k2𞤚𞤮𞤲𞤺𞤢 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫\t4l5𞤪𞤫 𞤏𞤫𞥅𞤳𞤵\t4m2𞤏𞤢𞤤𞥆𞤭𞥅𞤧 & 𞤊𞤵𞤼𞤵𞤲𞤢
    nu\tadlm\tlatn
    n.adlm\t-#\t.\t⹁\t3\t3\t1
    p.adlm\t#%\t-#%
    c.adlm\t¤\u{A0}#\t-¤\u{A0}#\t.\t⹁\t3\t3\t1
    n.latn\t-#\t.\t⹁\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t⹁\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tGNFFG\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNGN𞤐𞤐𞤘\tNZDNZ$\tPGK𞤑𞤆𞤘\tPHP𞤆𞤆𞤖\tTWDNT$\tUSDUS$\tVND₫\tXAF𞤊𞤅𞤊𞤀\tXCDEC$\tXCGCg.\tXOF𞤅𞤊𞤀\tXPFCFPF
    r\tAD𞤀𞤲𞤣𞤮𞤪𞤢𞥄\tAE𞤁𞤫𞤲𞤼𞤢𞤤 𞤋𞤥𞤪𞤢𞥄𞤼𞤭 𞤀𞥄𞤪𞤢𞤦𞤵\tAF𞤀𞤬𞤺𞤢𞤲𞤭𞤧𞤼𞤢𞥄𞤲\tAG𞤀𞤲𞤼𞤭𞤺𞤵𞤱𞤢 & 𞤄𞤢𞤪𞤦𞤵𞥅𞤣𞤢\tAI𞤀𞤲𞤺𞤭𞤤𞤢𞥄\tAL𞤀𞤤𞤦𞤢𞤲𞤭𞤴𞤢𞥄\tAM𞤀𞤪𞤥𞤫𞤲𞤭𞤴𞤢𞥄\tAO𞤀𞤲𞤺𞤮𞤤𞤢𞥄\tAQ𞤀𞤲𞤼𞤢𞤪𞤼𞤭𞤳𞤢𞥄\tAR𞤀𞤪𞤶𞤢𞤲𞤼𞤭𞤲𞤢𞥄\tAS𞤅𞤢𞤥𞤵𞤱𞤢 𞤀𞤥𞤫𞤪𞤭𞤳𞤭𞤴𞤢𞤲𞤳𞤮\tAT𞤌𞤼𞤭𞤪𞤧𞤢\tAU𞤌𞤧𞤼𞤢𞤪𞤤𞤭𞤴𞤢𞥄\tAW𞤀𞤪𞤵𞤦𞤢𞥄\tAX𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤀𞤤𞤢𞤲𞤣\tAZ𞤀𞥁𞤫𞤪𞤦𞤢𞤭𞤶𞤢𞥄𞤲\tBA𞤄𞤮𞤧𞤲𞤭𞤴𞤢 & 𞤖𞤫𞤪𞤧𞤫𞤳𞤮𞤾𞤭𞤲𞤢𞥄\tBB𞤄𞤢𞤪𞤦𞤫𞥅𞤣𞤮𞥅𞤧\tBD𞤄𞤢𞤲𞤺𞤭𞤤𞤢𞤣𞤫𞥅𞤧\tBE𞤄𞤫𞤤𞤶𞤭𞤳𞤢𞥄\tBF𞤄𞤵𞤪𞤳𞤭𞤲𞤢 𞤊𞤢𞤧𞤮𞥅\tBG𞤄𞤵𞥅𞤤𞤺𞤢𞤪𞤭𞤴𞤢𞥄\tBH𞤄𞤢𞤸𞤢𞤪𞤢𞤴𞤲\tBI𞤄𞤵𞤪𞤵𞤲𞤣𞤭\tBJ𞤄𞤫𞤲𞤫𞤲\tBL𞤅𞤼. 𞤄𞤢𞤪𞤼𞤫𞤤𞤭𞤥𞤭\tBM𞤄𞤭𞤪𞤥𞤵𞤣𞤢\tBN𞤄𞤵𞤪𞤲𞤢𞥄𞤴\tBO𞤄𞤮𞤤𞤭𞥅𞤾𞤭𞤴𞤢𞥄\tBQ𞤑𞤢𞤪𞤦𞤭𞤴𞤢𞥄 𞤖𞤮𞤤𞤢𞤲𞤣𞤭𞤴𞤢𞥄\tBR𞤄𞤪𞤢𞤧𞤭𞤤\tBS𞤄𞤢𞤸𞤢𞤥𞤢𞥄𞤧\tBT𞤄𞤵𞥅𞤼𞤢𞥄𞤲\tBV𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤄𞤵𞥅𞤾𞤫𞥅\tBW𞤄𞤮𞤼𞤧𞤵𞤱𞤢𞥄𞤲𞤢\tBY𞤄𞤫𞤤𞤢𞤪𞤵𞥅𞤧\tBZ𞤄𞤫𞤤𞤭𞥅𞥁\tCA𞤑𞤢𞤲𞤢𞤣𞤢𞥄\tCC𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤑𞤮𞤳𞤮𞥅𞤧 (𞤑𞤭𞥅𞤤𞤭𞤲𞤺)\tCD𞤑𞤮𞤲𞤺𞤮 - 𞤑𞤭𞤲𞤧𞤢𞤧𞤢\tCF𞤐𞤣𞤫𞤲𞤣𞤭 𞤚𞤵𞤥𞤦𞤮𞥅𞤪𞤭 𞤀𞤬𞤪𞤭𞤳𞤢𞥄\tCG𞤑𞤮𞤲𞤺𞤮 - 𞤄𞤪𞤢𞥁𞤢𞤾𞤭𞤤\tCH𞤅𞤵𞤱𞤭𞤪𞤧𞤢𞥄\tCI𞤑𞤮𞤼𞤣𞤭𞤾𞤢𞥄𞤪\tCK𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤑𞤵𞥅𞤳\tCL𞤕𞤭𞤤𞤫𞥊𞥅\tCM𞤑𞤢𞤥𞤢𞤪𞤵𞥅𞤲\tCN𞤕𞤢𞤴𞤲𞤢\tCO𞤑𞤮𞤤𞤮𞤥𞤦𞤭𞤴𞤢𞥄\tCR𞤑𞤮𞤧𞤼𞤢 𞤈𞤭𞤳𞤢𞥄\tCU𞤑𞤵𞥅𞤦𞤢𞥄\tCV𞤑𞤢𞥄𞤦𞤮 𞤜𞤫𞤪𞤣𞤫\tCW𞤑𞤵𞥅𞤪𞤢𞤧𞤢𞤱𞤮\tCX𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤑𞤭𞤪𞤧𞤭𞤥𞤢𞥄𞤧\tCY𞤑𞤵𞤦𞤪𞤵𞥅𞤧\tCZ𞤕𞤫𞥅𞤳𞤭𞤴𞤢𞥄\tDE𞤔𞤫𞤪𞤥𞤢𞤲𞤭𞥅\tDJ𞤔𞤭𞤦𞤵𞥅𞤼𞤭\tDK𞤁𞤢𞤲𞤵𞤥𞤢𞤪𞤳\tDM𞤁𞤮𞤥𞤭𞤲𞤭𞤳𞤢𞥄\tDO𞤐𞤣𞤫𞤲𞤣𞤭 𞤁𞤮𞤥𞤭𞤲𞤭𞤳𞤢𞥄\tDZ𞤀𞤤𞤶𞤢𞤪𞤭𞥅\tEC𞤉𞤳𞤵𞤱𞤢𞤣𞤮𞥅𞤪\tEE𞤉𞤧𞤼𞤮𞤲𞤭𞤴𞤢𞥄\tEG𞤃𞤭𞤧𞤭𞤪𞤢\tEH𞤅𞤢𞥄𞤸𞤢𞤪𞤢 𞤖𞤭𞥅𞤲𞤢𞥄𞤪𞤭\tER𞤉𞤪𞤭𞥅𞤼𞤫𞤪𞤫\tES𞤉𞤧𞤨𞤢𞤻𞤢𞥄\tET𞤀𞤦𞤢𞤧𞤭𞤲𞤭𞥅\tFI𞤊𞤭𞤲𞤤𞤢𞤲𞤣\tFJ𞤊𞤭𞤶𞤭𞥅\tFK𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤊𞤢𞤤𞤳𞤵𞤤𞤢𞤲𞤣\tFM𞤃𞤭𞤳𞤪𞤮𞤲𞤫𞥅𞤧𞤭𞤴𞤢\tFO𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤊𞤢𞤪𞤵𞥅𞤧\tFR𞤊𞤢𞤪𞤢𞤲𞤧𞤭\tGA𞤘𞤢𞤦𞤮𞤲\tGB𞤁𞤫𞤲𞤼𞤢𞤤 𞤐𞤺𞤫𞤯𞤵𞥅𞤪𞤭\tGD𞤘𞤢𞤪𞤲𞤢𞤣𞤢𞥄\tGE𞤔𞤮𞤪𞤶𞤭𞤴𞤢𞥄\tGF𞤘𞤵𞤴𞤢𞥄𞤲 𞤊𞤪𞤢𞤲𞤧𞤭𞤲𞤳𞤮\tGG𞤘𞤢𞤪𞤲𞤫𞤧𞤭𞥅\tGH𞤘𞤢𞤲𞤢\tGI𞤔𞤭𞤦𞤪𞤢𞤤𞤼𞤢𞥄\tGL𞤘𞤭𞤪𞤤𞤢𞤲𞤣𞤭\tGM𞤘𞤢𞤥𞤦𞤭𞤴𞤢\tGN𞤘𞤭𞤲𞤫\tGP𞤘𞤵𞤱𞤢𞤣𞤢𞤤𞤵𞤨𞤫𞥅\tGQ𞤘𞤭𞤲𞤫 𞤕𞤢𞤳𞤢𞤲𞤼𞤫𞥅𞤪𞤭\tGR𞤀𞤤𞤴𞤵𞤲𞤢𞥄𞤲\tGS𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫 𞤔𞤮𞤪𞤶𞤭𞤴𞤢 & 𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫 𞤅𞤢𞤲𞤣𞤵𞤱𞤭𞥅𞤷\tGT𞤘𞤵𞤱𞤢𞤼𞤫𞤥𞤢𞤤𞤢𞥄\tGU𞤘𞤵𞤱𞤢𞥄𞤥\tGW𞤘𞤭𞤲𞤫-𞤄𞤭𞤧𞤢𞤱𞤮𞥅\tGY𞤘𞤢𞤴𞤢𞤲𞤢𞥄\tHK𞤖𞤂𞤀 𞤕𞤢𞤴𞤲𞤢 𞤫 𞤖𞤮𞤲𞤺 𞤑𞤮𞤲𞤺\tHM𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤖𞤭𞤪𞤣𞤭 & 𞤃𞤢𞤳𞤣𞤮𞤲𞤢𞤤\tHN𞤖𞤮𞤲𞤣𞤭𞤪𞤢𞥄𞤧\tHR𞤑𞤵𞤪𞤱𞤢𞥄𞤧𞤭𞤴𞤢\tHT𞤖𞤢𞤴𞤼𞤭𞥅\tHU𞤖𞤢𞤲𞤺𞤢𞤪𞤭𞤴𞤢𞥄\tID𞤋𞤲𞤣𞤮𞤲𞤭𞥅𞤧𞤴𞤢\tIE𞤋𞤪𞤤𞤢𞤲𞤣\tIL𞤋𞤧𞤪𞤢𞥄𞤴𞤭𞥅𞤤\tIM𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤃𞤫𞥅𞤲\tIN𞤋𞤲𞤣𞤭𞤴𞤢\tIQ𞤋𞤪𞤢𞥄𞤳\tIR𞤋𞤪𞤢𞥄𞤲\tIS𞤀𞤴𞤧𞤵𞤤𞤢𞤲𞤣\tIT𞤋𞤼𞤢𞤤𞤭𞥅\tJE𞤔𞤫𞤪𞤧𞤭𞥅\tJM𞤔𞤢𞤥𞤢𞤴𞤳𞤢𞥄\tJO𞤔𞤮𞤪𞤣𞤢𞥄𞤲\tJP𞤐𞤭𞤨𞥆𞤮𞤲\tKE𞤑𞤫𞤲𞤭𞤴𞤢𞥄\tKG𞤑𞤭𞤪𞤶𞤭𞤧𞤼𞤢𞥄𞤲\tKH𞤑𞤢𞤥𞤦𞤮𞥅𞤣𞤭𞤴𞤢\tKI𞤑𞤭𞤪𞤦𞤢𞤼𞤭𞥅\tKM𞤑𞤮𞤥𞤮𞥅𞤪𞤮\tKN𞤅𞤼. 𞤑𞤪𞤭𞤧𞤼𞤮𞤦𞤢𞤤 & 𞤐𞤫𞥅𞤾𞤭𞤧\tKP𞤑𞤮𞥅𞤪𞤫𞤴𞤢𞥄 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫\tKR𞤑𞤮𞥅𞤪𞤫𞤴𞤢𞥄 𞤙𞤢𞤥𞤲𞤢𞥄𞤲𞤺𞤫\tKW𞤑𞤵𞤱𞤢𞤴𞤼𞤵\tKY𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤑𞤢𞤴𞤥𞤢𞥄𞤲\tKZ𞤑𞤢𞥁𞤢𞤧𞤼𞤢𞥄𞤲\tLA𞤂𞤢𞤱𞤮𞥅𞤧\tLB𞤂𞤭𞤦𞤢𞤲𞤮𞥅𞤲\tLC𞤅𞤼. 𞤂𞤵𞥅𞤧𞤭𞤴𞤢\tLI𞤂𞤭𞤧𞤼𞤫𞤲𞤧𞤭𞤼𞤫𞥅𞤲\tLK𞤅𞤭𞤪 𞤂𞤢𞤲𞤳𞤢𞥄\tLR𞤂𞤢𞤦𞤭𞤪𞤭𞤴𞤢𞥄\tLS𞤂𞤫𞤧𞤮𞤼𞤮𞥅\tLT𞤂𞤭𞤼𞤵𞤾𞤢\tLU𞤂𞤵𞤳𞤧𞤢𞤲𞤦𞤵𞥅𞤺\tLV𞤂𞤢𞤼𞤾𞤭𞤴𞤢\tLY𞤂𞤭𞤦𞤭𞤴𞤢𞥄\tMA𞤃𞤢𞤪𞤮𞥅𞤳\tMC𞤃𞤮𞤲𞤢𞤳𞤮𞥅\tMD𞤃𞤮𞤤𞤣𞤮𞤾𞤢𞥄\tME𞤃𞤮𞤲𞤼𞤫𞤲𞤫𞥅𞤺𞤮𞤪𞤮\tMF𞤅𞤼. 𞤃𞤢𞤪𞤼𞤫𞤲\tMG𞤃𞤢𞤣𞤢𞤺𞤢𞤧𞤳𞤢𞥄𞤪\tMH𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤃𞤢𞤪𞥃𞤢𞤤\tMK𞤃𞤢𞤳𞤫𞤣𞤮𞤲𞤭𞤴𞤢𞥄 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫\tML𞤃𞤢𞥄𞤤𞤭\tMM𞤃𞤭𞤴𞤢𞤥𞤢𞥄𞤪 (𞤄𞤵𞥅𞤪𞤥𞤢)\tMN𞤃𞤮𞤲𞤺𞤮𞤤𞤭𞤴𞤢\tMO𞤖𞤂𞤀 𞤕𞤢𞤴𞤲𞤢 𞤫 𞤃𞤢𞤳𞤢𞤱𞤮𞥅\tMP𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤃𞤢𞤪𞤭𞤴𞤢𞥄𞤲𞤢 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫𞥅𞤪𞤭\tMQ𞤃𞤢𞤪𞤼𞤭𞤲𞤭𞤳𞤢𞥄\tMR𞤃𞤮𞤪𞤼𞤢𞤲𞤭𞥅\tMS𞤃𞤮𞤲𞤧𞤭𞤪𞤢𞥄𞤼\tMT𞤃𞤢𞤤𞤼𞤢\tMU𞤃𞤮𞤪𞤭𞥅𞤧𞤭\tMV𞤃𞤢𞤤𞤣𞤭𞥅𞤬\tMW𞤃𞤢𞤤𞤢𞤱𞤭𞥅\tMX𞤃𞤫𞤳𞤧𞤭𞤳𞤮𞥅\tMY𞤃𞤢𞤤𞤫𞥅𞤧𞤭𞤴𞤢\tMZ𞤃𞤮𞤧𞤢𞤥𞤦𞤭𞥅𞤳\tNA𞤐𞤢𞤥𞤭𞥅𞤦𞤭𞤴𞤢𞥄\tNC𞤑𞤢𞤤𞤭𞤣𞤮𞤲𞤭𞤴𞤢𞥄 𞤖𞤫𞤧𞤮\tNE𞤐𞤭𞥅𞤶𞤫𞤪\tNF𞤅𞤵𞤪𞤭𞥅𞤪𞤫 𞤐𞤮𞤪𞤬𞤮𞤤𞤳𞤵\tNG𞤐𞤢𞤶𞤫𞤪𞤭𞤴𞤢𞥄\tNI𞤐𞤭𞤳𞤢𞤪𞤢𞤺𞤵𞤱𞤢𞥄\tNL𞤖𞤮𞤤𞤢𞤲𞤣𞤭𞤴𞤢𞥄\tNO𞤐𞤮𞤪𞤺𞤫𞤴𞤢𞥄\tNP𞤐𞤭𞤨𞤢𞥄𞤤\tNR𞤐𞤢𞤱𞤪𞤵\tNU𞤐𞤵𞥅𞤱𞤭\tNZ𞤐𞤫𞤱 𞤟𞤫𞤤𞤢𞤲𞤣\tOM𞤌𞥅𞤥𞤢𞥄𞤲\tPA𞤆𞤢𞤲𞤢𞤥𞤢\tPE𞤆𞤫𞤪𞤵𞥅\tPF𞤆𞤮𞤤𞤭𞤲𞤫𞥅𞤧𞤭𞤴𞤢 𞤊𞤪𞤢𞤲𞤧𞤭𞤲𞤳𞤮\tPG𞤆𞤢𞤨𞤵𞤱𞤢 𞤘𞤭𞤲𞤫 𞤖𞤫𞤧𞤮\tPH𞤊𞤭𞤤𞤭𞤨𞤭𞥅𞤲\tPK𞤆𞤢𞤳𞤭𞤧𞤼𞤢𞥄𞤲\tPL𞤆𞤮𞤤𞤢𞤲𞤣\tPM𞤅𞤼. 𞤆𞤭𞤴𞤫𞥅𞤪 & 𞤃𞤭𞤳𞤫𞤤𞤮𞤲\tPN𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤆𞤭𞤼𞤳𞤭𞥅𞤪𞤲𞤵\tPR𞤆𞤮𞤪𞤼𞤮 𞤈𞤭𞤳𞤮𞥅\tPS𞤂𞤫𞤧𞤣𞤭𞥅𞤶𞤭 𞤊𞤢𞤤𞤫𞤧𞤼𞤭𞥅𞤲\tPT𞤆𞤮𞥅𞤪𞤼𞤵𞤺𞤢𞥄𞤤\tPW𞤆𞤢𞤤𞤢𞤱\tPY𞤆𞤢𞥄𞤪𞤢𞤺𞤵𞤱𞤢𞥄𞤴\tQA𞤊𞤢𞤤𞤫𞤧𞤼𞤭𞥅𞤲\tRE𞤈𞤫𞥅𞤲𞤭𞤴𞤮𞤲\tRO𞤈𞤵𞤥𞤢𞥄𞤲𞤭𞤴𞤢\tRS𞤅𞤫𞤪𞤦𞤭𞤴𞤢𞥄\tRU𞤈𞤮𞥅𞤧𞤭𞤴𞤢\tRW𞤈𞤵𞤱𞤢𞤲𞤣𞤢𞥄\tSA𞤅𞤢𞤵𞥅𞤣 𞤀𞥄𞤪𞤢𞤦𞤭𞤴𞤢𞥄\tSB𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤅𞤵𞤤𞤢𞤴𞤥𞤢𞥄𞤲\tSC𞤅𞤫𞤴𞤭𞤧𞤫𞤤\tSD𞤅𞤵𞤣𞤢𞥄𞤲\tSE𞤅𞤵𞤱𞤫𞤣𞤭𞤴𞤢𞥄\tSG𞤅𞤭𞤲𞤺𞤢𞤨𞤵𞥅𞤪\tSH𞤅𞤫𞤲-𞤖𞤫𞤤𞤫𞤲𞤢𞥄\tSI𞤅𞤵𞤤𞤮𞤾𞤫𞤲𞤭𞤴𞤢𞥄\tSJ𞤅𞤢𞤾𞤢𞤤𞤦𞤢𞤪𞤣 & 𞤔𞤢𞤲 𞤃𞤢𞤴𞤫𞤲\tSK𞤅𞤵𞤤𞤮𞤾𞤢𞥄𞤳𞤭𞤴𞤢\tSL𞤅𞤢𞤪𞤢𞤤𞤮𞤲\tSM𞤅𞤢𞤲 𞤃𞤢𞤪𞤭𞤲𞤮𞥅\tSN𞤅𞤫𞤲𞤫𞤺𞤢𞥄𞤤\tSO𞤅𞤵𞥅𞤥𞤢𞥄𞤤𞤭\tSR𞤅𞤵𞤪𞤭𞤲𞤢𞥄𞤥\tSS𞤅𞤵𞤣𞤢𞥄𞤲 𞤂𞤫𞤧𞤤𞤫𞤴𞤪𞤭\tST𞤅𞤢𞤱𞤵 𞤚𞤵𞤥𞤫𞥅 & 𞤆𞤫𞤪𞤫𞤲𞤧𞤭𞤨𞤫\tSV𞤉𞤤 𞤅𞤢𞤤𞤾𞤢𞤣𞤮𞥅𞤪\tSX𞤅𞤫𞤲𞤼𞤵 𞤃𞤢𞥄𞤪𞤼𞤫𞤲\tSY𞤅𞤵𞥅𞤪𞤭𞤴𞤢𞥄\tSZ𞤉𞤧𞤱𞤢𞤼𞤭𞤲𞤭\tTC𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤚𞤵𞤪𞤳𞤵𞤧 & 𞤑𞤢𞤴𞤳𞤮𞥅𞤧\tTD𞤕𞤢𞥄𞤣\tTF𞤚𞤵𞤥𞤦𞤫 𞤂𞤫𞤧𞤤𞤫𞤴𞤶𞤫 𞤊𞤪𞤢𞤲𞤧𞤭\tTG𞤚𞤮𞤺𞤮\tTH𞤚𞤢𞥄𞤴𞤤𞤢𞤲𞤣\tTJ𞤚𞤢𞤶𞤭𞤳𞤭𞤧𞤼𞤢𞥄𞤲\tTK𞤚𞤮𞥅𞤳𞤮𞤤𞤢𞥄𞤱𞤵\tTL𞤚𞤭𞤥𞤮𞥅𞤪 𞤂𞤫𞤧𞤼𞤫\tTM𞤚𞤵𞤪𞤳𞤵𞤥𞤫𞤲𞤭𞤧𞤼𞤢𞥄𞤲\tTN𞤚𞤵𞤲𞤭𞥅𞤧𞤢\tTO𞤚𞤮𞤲𞤺𞤢\tTR𞤚𞤵𞤪𞤳𞤭𞤴𞤢𞥄\tTT𞤚𞤭𞤪𞤲𞤭𞤣𞤢𞥄𞤣 & 𞤚𞤮𞤦𞤢𞤺𞤮𞥅\tTV𞤚𞤵𞥅𞤾𞤢𞤤𞤵\tTW𞤚𞤢𞤴𞤱𞤢𞥄𞤲\tTZ𞤚𞤢𞤲𞤧𞤢𞤲𞤭𞥅\tUA𞤓𞤳𞤪𞤫𞥅𞤲𞤭𞤴𞤢\tUG𞤓𞤺𞤢𞤲𞤣𞤢𞥄\tUM𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤁𞤢𞥄𞤴𞤭𞥅𞤯𞤫 𞤁𞤂𞤀\tUS𞤁𞤫𞤲𞤼𞤢𞤤 𞤂𞤢𞤪𞤫\tUY𞤒𞤵𞤪𞤺𞤮𞤴\tUZ𞤓𞥁𞤦𞤫𞤳𞤭𞤧𞤼𞤢𞥄𞤲\tVA𞤜𞤢𞤼𞤭𞤳𞤢𞥄𞤲\tVC𞤅𞤼. 𞤜𞤭𞤲𞤧𞤢𞤲 & 𞤘𞤭𞤪𞤲𞤢𞤣𞤭𞥅𞤲\tVE𞤜𞤫𞥊𞤲𞤭𞥅𞥁𞤵𞤱𞤫𞤤𞤢𞥄\tVG𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤜𞤭𞤪𞤺𞤭𞥅𞤲 𞤄𞤪𞤭𞤼𞤢𞤲𞤭𞤴𞤢𞤲𞤳𞤮𞥅𞤶𞤫\tVI𞤕𞤵𞤪𞤭𞥅𞤶𞤫 𞤜𞤭𞤪𞤺𞤭𞥅𞤲 𞤁𞤂𞤀\tVN𞤜𞤭𞤴𞤫𞤼𞤲𞤢𞥄𞤥\tVU𞤜𞤢𞤲𞤵𞤱𞤢𞥄𞤼𞤵\tWF𞤏𞤢𞤤𞥆𞤭𞥅𞤧 & 𞤊𞤵𞤼𞤵𞤲𞤢\tWS𞤅𞤢𞤥𞤵𞤱𞤢\tXK𞤑𞤮𞥅𞤧𞤮𞤾𞤮𞥅\tYE𞤒𞤢𞤥𞤢𞤲\tYT𞤃𞤢𞤴𞤮𞥅𞤼𞤵\tZA𞤀𞤬𞤪𞤭𞤳𞤢 𞤂𞤫𞤧𞤤𞤫𞤴𞤪𞤭\tZM𞤟𞤢𞤥𞤦𞤭𞤴𞤢\tZW𞤟𞤭𞤥𞤦𞤢𞥄𞤥𞤵𞤴𞤢
    l\t 𞤫 \t\t⹁ \t⹁ \t⹁ 𞤫 \t
    lo\t 𞤥𞤢𞥄𞤯𞤵𞤲 \t\t⹁ \t⹁ \t⹁ 𞤥𞤢𞥄𞤯𞤵𞤲 \t
    w\t1
    x\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃)
    za\t#\t𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤖𞤢𞤱𞤪𞤵𞤲𞥋𞤣𞤫 #\t𞤑𞤭𞤶𞤮𞥅𞤪𞤫 #\t𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤕𞤫𞥅𞤯𞤵 #\t# 𞤐𞤢𞤲𞥆𞤢𞥄𞤲𞤺𞤫 𞤀𞤥𞤫𞤪𞤭𞤳𞤢𞥄\t𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤅𞤵𞤪𞤭𞥅#\t𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤕𞤵𞤪𞤭𞥅𞤶𞤫 #\t𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤊𞤵𞤯𞤲𞤢𞥄𞤲#
    @ff-Adlm-BF\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤄𞤵𞤪𞤳𞤭𞤲𞤢 𞤊𞤢𞤧𞤮𞥅)
    @ff-Adlm-CM\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤑𞤢𞤥𞤢𞤪𞤵𞥅𞤲)
    @ff-Adlm-GW\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤘𞤭𞤲𞤫-𞤄𞤭𞤧𞤢𞤱𞤮𞥅)
    @ff-Adlm-NE\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤐𞤭𞥅𞤶𞤫𞤪)
    @ff-Adlm-SN\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤅𞤫𞤲𞤫𞤺𞤢𞥄𞤤)
    s\tGNF
    @ff-Adlm-GH\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤘𞤢𞤲𞤢)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\t𞤀𞤎\t𞤇𞤎
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tGHSGH₵\tGNF
    @ff-Adlm-GM\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤘𞤢𞤥𞤦𞤭𞤴𞤢)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\t𞤀𞤎\t𞤇𞤎
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tGMDD\tGNF
    @ff-Adlm-LR\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤂𞤢𞤦𞤭𞤪𞤭𞤴𞤢𞥄)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\t𞤀𞤎\t𞤇𞤎
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tGNF\tLRD$
    @ff-Adlm-MR\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤃𞤮𞤪𞤼𞤢𞤲𞤭𞥅)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\t𞤀𞤎\t𞤇𞤎
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tGNF\tMRUUM
    @ff-Adlm-NG\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤐𞤢𞤶𞤫𞤪𞤭𞤴𞤢𞥄)
    s\tGNF\tNGN₦
    @ff-Adlm-SL\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤅𞤢𞤪𞤢𞤤𞤮𞤲)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\t𞤀𞤎\t𞤇𞤎
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} 𞤉 {T}\u{2009}–\u{2009}\t{D} 𞤉 {T}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tGNF\tSLELe
    @ff-Adlm-GN\t𞤆𞤵𞤤𞤢𞤪\t𞤆𞤵𞤤𞤢𞤪 (𞤀𞤁𞤂𞤢𞤃⹁ 𞤘𞤭𞤲𞤫)
    #ff-Latn
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tsiilo\tcolte\tmbooy\tseeɗto\tduujal\tkorse\tmorso\tjuko\tsiilto\tyarkomaa\tjolal\tbowte
    M1\tsii\tcol\tmbo\tsee\tduu\tkor\tmor\tjuk\tslt\tyar\tjol\tbow
    M2\ts\tc\tm\ts\td\tk\tm\tj\ts\ty\tj\tb
    E\t0\t1\t2
    E0\taaɓnde\tmawbaare\tnjeslaare\tnaasaande\tmawnde\thoore-biir\tdewo
    E1\taaɓ\tmaw\tnje\tnaa\tmwd\thbi\tdew
    E2\ta\tm\tn\tn\tm\th\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnndoora\tAEEmiraat Araab Denntuɗe\tAFAfganistaan\tAGAntiguwaa e Barbudaa\tAIAnngiyaa\tALAlbanii\tAMArmenii\tAOAnngolaa\tARArjantiin\tASSamowa Amerik\tATOtiriis\tAUOstaraalii\tAWAruuba\tAZAjerbayjaan\tBABosnii Hersegowiin\tBBBarbadoos\tBDBanglaadees\tBEBeljik\tBFBurkibaa Faaso\tBGBulgarii\tBHBahreyn\tBIBurunndi\tBJBenee\tBMBermudaa\tBNBurnaay\tBOBoliwii\tBRBeresiil\tBSBahamaas\tBTButaan\tBWBotswaana\tBYBelaruus\tBZBeliise\tCAKanadaa\tCDNdenndaandi Demokaraasiire Konngo\tCFNdenndaandi Santarafrik\tCGKonngo\tCHSuwiis\tCIKodduwaar\tCKDuuɗe Kuuk\tCLCilii\tCMKameruun\tCNSiin\tCOKolombiya\tCRKosta Rikaa\tCUKubaa\tCVDuuɗe Kap Weer\tCYSiipar\tCZNdenndaandi Cek\tDEAlmaañ\tDJJibutii\tDKDanmark\tDMDominika\tDONdenndanndi Dominika\tDZAlaseri\tECEkuwatoor\tEEEstoni\tEGEjipt\tEREriteree\tESEspaañ\tETEcoppi\tFIFenland\tFJFijji\tFKDuuɗe Falkland\tFMMikoronesii\tFRFarayse\tGAGaboo\tGBLaamateeri Rentundi\tGDGarnaad\tGEJeorgii\tGFGiyaan Farayse\tGHGanaa\tGIJibraltaar\tGLGorwendland\tGMGammbi\tGNGine\tGPGwaadalup\tGQGinee Ekuwaatoriyaal\tGRGerees\tGTGwaatemalaa\tGUGuwam\tGWGine-Bisaawo\tGYGiyaan\tHNOnnduraas\tHRKorwasii\tHTHaytii\tHUOnngiri\tIDEnndonesii\tIEIrlannda\tILIsraa’iila\tINEnndo\tIQIraak\tIRIraan\tISIslannda\tITItali\tJMJamayka\tJOJordani\tJPSapoo\tKEKeñaa\tKGKirgistaan\tKHKambodso\tKIKiribari\tKMKomoor\tKNSent Kits e Newis\tKPKoree Rewo\tKRKoree Worgo\tKWKuweyti\tKYDuuɗe Kaymaa\tKZKasakstaan\tLALawoos\tLBLibaa\tLCSent Lusiyaa\tLILincenstayn\tLKSiri Lanka\tLRLiberiyaa\tLSLesoto\tLTLituaanii\tLULiksembuur\tLVLetonii\tLYLibi\tMAMaruk\tMCMonaakoo\tMDMoldawii\tMGMadagaskaar\tMHDuuɗe Marsaal\tMLMaali\tMMMiyamaar\tMNMonngolii\tMPDuuɗe Mariyaana Rewo\tMQMartinik\tMRMuritani\tMSMonseraat\tMTMalte\tMUMoriis\tMVMaldiiwe\tMWMalaawi\tMXMeksik\tMYMalesii\tMZMosammbik\tNANamibii\tNCNuwel Kaledonii\tNENijeer\tNFDuuɗe Norfolk\tNGNijeriyaa\tNINikaraguwaa\tNLNederlannda\tNONorwees\tNPNepaal\tNRNawuru\tNUNiuwe\tNZNuwel Selannda\tOMOmaan\tPAPanamaa\tPEPeru\tPFPolinesii Farayse\tPGPapuwaa Nuwel Gine\tPHFilipiin\tPKPakistaan\tPLPoloñ\tPMSee Piyeer e Mikeloo\tPNPitkern\tPRPorto Rikoo\tPSPalestiin Sisjordani e Gaasaa\tPTPurtugaal\tPWPalawu\tPYParaguwaay\tQAKataar\tRERewiñoo\tRORumanii\tRURiisii\tRWRuwanndaa\tSAArabii Sawdit\tSBDuuɗe Solomon\tSCSeysel\tSDSudaan\tSESuweed\tSGSinngapuur\tSHSent Helen\tSISlowenii\tSKSlowakii\tSLSeraa liyon\tSMSee Maree\tSNSenegaal\tSOSomalii\tSRSurinaam\tSTSawo Tome e Perensipe\tSVEl Salwador\tSYSirii\tSZSwaasilannda\tTCDuuɗe Turke e Keikoos\tTDCaad\tTGTogoo\tTHTaylannda\tTJTajikistaan\tTKTokelaaw\tTLTimoor Fuɗnaange\tTMTurkmenistaan\tTNTunisii\tTOTonngaa\tTRTurkii\tTTTirnidaad e Tobaago\tTVTuwaluu\tTWTaywaan\tTZTansanii\tUAUkereen\tUGUnganndaa\tUSDowlaaji Dentuɗi Amerik\tUYUruguwaay\tUZUsbekistaan\tVADowla Waticaan\tVCSee Weesaa e Garnadiin\tVEWenesuwelaa\tVGduuɗe kecce britanii\tVIDuuɗe Kecce Amerik\tVNWiyetnaam\tVUWanuwaatuu\tWFWalis e Futuna\tWSSamowaa\tYEYemen\tYTMayoot\tZAAfrik bŋ Worgo\tZMSammbi\tZWSimbaabuwe
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tPulaar\t
    za\t#
    @ff-Latn-GH\tPulaar\t
    @ff-GH\tPulaar\tPulaar (Ganaa)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tsubaka\tkikiiɗe
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    s\tGHSGH₵
    @ff-Latn-GM\tPulaar\t
    @ff-GM\tPulaar\tPulaar (Gammbi)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tsubaka\tkikiiɗe
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    s\tGMDD
    @ff-Latn-GN\tPulaar\t
    @ff-GN\tPulaar\tPulaar (Gine)
    s\tGNFFG
    @ff-Latn-LR\tPulaar\t
    @ff-LR\tPulaar\tPulaar (Liberiyaa)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tsubaka\tkikiiɗe
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    s\tLRD$
    @ff-Latn-MR\tPulaar\t
    @ff-MR\tPulaar\tPulaar (Muritani)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tsubaka\tkikiiɗe
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    s\tMRUUM
    @ff-Latn-NG\tPulaar\t
    @ff-NG\tPulaar\tPulaar (Nijeriyaa)
    s\tNGN₦
    @ff-Latn-SL\tPulaar\t
    @ff-SL\tPulaar\tPulaar (Seraa liyon)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tsubaka\tkikiiɗe
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    s\tSLELe
    @ff-Latn-BF\tPulaar\t
    @ff-BF\tPulaar\tPulaar (Burkibaa Faaso)
    @ff-Latn-CM\tPulaar\t
    @ff-CM\tPulaar\tPulaar (Kameruun)
    @ff-Latn-GW\tPulaar\t
    @ff-GW\tPulaar\tPulaar (Gine-Bisaawo)
    @ff-Latn-NE\tPulaar\t
    @ff-NE\tPulaar\tPulaar (Nijeer)
    @ff-Latn-SN\tPulaar\t
    @ff-SN\tPulaar\tPulaar (Senegaal)

    """
  }
}
