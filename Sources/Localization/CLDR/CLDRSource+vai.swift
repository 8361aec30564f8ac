// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `vai`: StaticString {
    """
    #vai
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\tꕒꕡꖝꖕ\tꕾꖺ\tꖢꖕ\tꖑꕱ\tꖱꘋ\tꖱꕞꔤ\tꗛꔕ\tꕢꕌ\tꕭꖃ\tꔞꘋꕔꕿ ꕸꖃꗏ\tꖨꖕ ꕪꕴ ꗏꖺꕮꕊ
    M1\tꖨꖕꔞ\tꕒꕡ\tꕾꖺ\tꖢꖕ\tꖑꕱ\tꖱꘋ\tꖱꕞ\tꗛꔕ\tꕢꕌ\tꕭꖃ\tꔞꘋ\tꖨꖕꗏ
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tꗳꗡꘉ\tꕚꕞꕚ\tꕉꕞꕒ\tꕉꔤꕆꕢ\tꕉꔤꕀꕮ\tꔻꔬꔳ\tꕞꕌꔵ
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tLRD$\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADꕉꖆꕟ\tAEꖳꕯꔤꗳ ꕉꕟꔬ ꗡꕆꔓꔻ\tAFꕉꔱꕭꔕꔻꕚꘋ\tAGꕉꘋꔳꖶꕎ ꗪ ꕑꖜꕜ\tAIꕉꕄꕞ\tALꕉꔷꕑꕇꕩ\tAMꕉꕆꕯ\tAOꕉꖐꕞ\tAQꕉꘋꕚꔳꕪ\tARꕉꘀꘋꔳꕯ\tASꕶꕱ ꕢꕹꕎ\tATꖺꔻꖤꕎ\tAUꖺꖬꖤꔃꔷꕩ\tAWꕉꖩꕑ\tAXꕉꕞꔺ\tAZꕉꕤꕑꔤꕧꘋ\tBAꕷꔻꕇꕰ ꗪ ꗥꕤꖑꔲꕯ\tBBꕑꔆꖁꔻ\tBDꕑꕅꕞꗵꔼ\tBEꗩꕀꗚꘋ\tBFꕷꕃꕯ ꕘꖇ\tBGꗂꔠꔸꕩ\tBHꕑꗸꘋ\tBIꖜꖩꔺ\tBJꗩꕇꘋ\tBLꕪꘋꕓ ꗞꗢ ꕒꕚꕞꕆ\tBMꗩꖷꕜ\tBNꖜꖩꘉꔧ\tBOꕷꔷꔲꕩ\tBQꕪꔓꔬꘂꘋ ꖨꕮ ꗨꗳꗣ\tBRꖜꕟꔘꔀ\tBSꕑꕌꕮꔻ\tBTꖜꕚꘋ\tBVꖜꔍꔳ ꔳꘋꗣ\tBWꕷꖬꕎꕯ\tBYꗩꕞꖩꔻ\tBZꔆꔷꔘ\tCAꕪꕯꕜ\tCCꖏꖏꔻ (ꔞꔀꔷꘋ) ꔳꘋꗣ\tCDꖏꖐ ꗵꗞꖴꕟꔎ ꕸꖃꔀ\tCFꕉꔱꔸꕪ ꗳ ꗳ ꕸꖃꔀ\tCGꖏꖐ\tCHꖬꔃꕤ ꖨꕮꕊ\tCIꖏꔳ ꕾꕎ\tCKꖏꕃ ꔳꘋꗣ\tCLꔚꔷ\tCMꕪꔈꖩꘋ\tCNꕦꔤꕯ\tCOꗛꗏꔭꕩ\tCRꖏꔻꕚ ꔸꕪ\tCUꕃꖳꕑ\tCVꔞꔪ ꗲꔵ ꔳꘋꗣ\tCWꖴꕟꖇꕱ\tCXꔞꔻꕮꔻ ꔳꘋꗣ\tCYꕢꗡꖛꗐꔻ\tCZꗿꕃ ꕸꖃꔀ\tDEꕧꕮꔧ\tDJꕀꖜꔳ\tDKꕜꕇꕮꕃ\tDMꖁꕆꕇꕪ\tDOꖁꕆꕇꕪꘋ ꕸꕱꔀ\tDZꕉꔷꔠꔸꕩ\tECꗡꖴꔃꗍ\tEEꗡꔻꕿꕇꕰ\tEGꕆꔖꕞ\tEHꕢꕌꕟ ꔎꔒ ꕀꔤ\tERꔀꔸꔳꕟ\tESꕐꘊꔧ\tETꔤꔳꖎꔪꕩ\tFIꔱꘋ ꖨꕮꕊ\tFJꔱꔤꕀ\tFKꕘꔷꕃ ꖨꕮ ꔳꘋꗣ\tFMꕆꖏꕇꔻꕩ\tFOꕘꖄ ꔳꘋꗣ\tFRꖢꕟꘋꔻ\tGAꕭꕷꘋ\tGBꖕꕯꔤꗳ\tGDꖶꕟꕯꕜ\tGEꗘꖺꕀꕩ\tGFꗱꘋꔻ ꖶꕎꕯ\tGGꖶꗦꘋꔻ\tGHꕭꕌꕯ\tGIꕀꖜꕟꕚ\tGLꕧꕓ ꖴꕎ ꖨꕮꕊ\tGMꕭꔭꕩ\tGNꕅꔤꕇ\tGPꖶꕎꔐꖨꔅ\tGQꖦꕰꕊ ꗳ ꕅꔤꕇ\tGRꗥꗷꘋ\tGSꗘꖺꕀꕩ ꗛꔤ ꔒꘋꗣ ꗏ ꗪ ꗇꖢ ꔳꘋꗣ ꗛꔤ ꔒꘋꗣ ꗏ\tGTꖶꕎꔎꕮꕞ\tGUꖶꕎꕆ\tGWꕅꔤꕇ ꔫꕢꕴ\tGYꖶꕩꕯ\tHMꗥꗡꔵ ꗪ ꕮꖁꕯ\tHNꖽꖫꕟ\tHRꖏꔓꔻꕩ\tHTꕌꔤꔳ\tHUꖽꘋꕭꔓ\tIDꔤꖆꕇꔻꕩ\tIEꕉꔓ ꖨꕮꕊ\tILꕑꕇꔻꕞꔤꕞ\tIMꕮꘋ ꔳꘋꗣ\tINꔤꔺꕩ\tIQꔤꕟꕃ\tIRꔤꕟꘋ\tISꕉꔤꔻ ꖨꕮꕊ\tITꔤꕚꔷ\tJEꘀꗡꔘ\tJMꕧꕮꔧꕪ\tJOꗘꖺꗵꘋ\tJPꔛꗨꗢ\tKEꔞꕰ\tKGꕃꕅꔻꕚꘋ\tKHꕪꕹꔵꕩ\tKIꕃꔸꕑꔳ\tKMꖏꕹꖄꔻ\tKNꔻꘋ ꕃꔳꔻ ꗪ ꔕꔲꔻ\tKPꖏꔸꕩ ꗛꔤ ꕪꘋꗒ\tKRꖏꔸꕩ ꗛꔤ ꔒꘋꗣ ꗏ\tKWꖴꔃꔳ\tKYꔞꔀꕮꘋ ꔳꘋꗣ\tKZꕪꕤꔻꕚꘋ\tLAꕞꕴꔻ\tLBꔒꕑꗟꘋ\tLCꔻꘋ ꖨꔻꕩ\tLIꔷꗿꘋꔻꗳꘋ\tLKꖬꔸ ꕞꘋꕪ\tLRꕞꔤꔫꕩ\tLSꔷꖇꕿ\tLTꔷꖤꔃꕇꕰ\tLUꗏꔻꘋꗂꖺ\tLVꕞꔳꔲꕩ\tLYꔒꔫꕩ\tMAꗞꕟꖏ\tMCꗞꕯꖏ\tMDꖒꔷꖁꕙ\tMEꗞꔳꕇꖶꖄ\tMFꕪꘋꕓ ꗞꗢ ꕮꕊꔳꘋ\tMGꕮꕜꕭꔻꕪ\tMHꕮꕊꕣ ꔳꘋꗣ\tMLꕮꔷ\tMMꕆꕩꘋꕮ\tMNꗞꖐꔷꕩ\tMOꕮꗛꖺ\tMPꗛꔤ ꕪꘋꗒ ꕮꔸꕩꕯ ꔳꘋꗣ\tMQꕮꔳꕇꕃ\tMRꗞꔓꔎꕇꕰ\tMSꗞꘋꔖꕟꔳ\tMTꕮꕊꕚ\tMUꗞꔓꗔ\tMVꕮꔷꕜꔍ\tMWꕮꕞꕌꔨ\tMXꘈꔻꖏ\tMYꕮꔒꔻꕩ\tMZꕹꕤꔭꕃ\tNAꕯꕆꔫꕩ\tNCꕪꔷꖁꕇꕰ ꕯꕮꕊ\tNEꕯꔤꕧ\tNFꗟꖺꗉ ꔳꘋꗣ\tNGꕯꔤꕀꔸꕩ\tNIꕇꕪꕟꖶꕎ\tNLꘉꕜ ꖨꕮꕊ\tNOꗟꖺꔃ\tNPꕇꕐꔷ\tNRꖆꖩ\tNUꖸꔃꔤ\tNZꔽꔤ ꖨꕮ ꕯꕮꕊ\tOMꕱꕮꘋ\tPAꕐꕯꕮ\tPEꗨꗡꖩ\tPFꗱꘋꔻ ꕶꔷꕇꔻꕩ\tPGꕐꖛꕎ ꕅꔤꕇ ꕯꕮꕊ\tPHꔱꔒꔪꘋ\tPKꕐꕃꔻꕚꘋ\tPLꕶꗷꘋ\tPMꔻꘋ ꔪꘂ ꗪ ꕆꔞꗏꘋ\tPNꔪꔳꕪꕆ\tPRꔪꖳꕿ ꔸꖏ\tPSꕐꔒꔻꔳꕯ ꔎꔒ ꕀꔤ ꗛꔤ ꕞ ꗱ ꗪ ꕭꕌꕤ\tPTꕶꕿꕃꔤ ꕸꖃꔀ\tPWꕐꖃ\tPYꕐꕟꗝꔀ\tQAꕪꕚꕌ\tREꔓꗠꖻ\tROꖄꕆꕇꕰ\tRSꗻꗡꔬꕩ\tRUꗐꖺꔻꕩ\tRWꕟꖙꕡ\tSAꕞꕌꖝ ꕸꖃꔀ\tSBꖬꕞꔤꕮꕊꕯ ꔳꘋꗣ\tSCꔖꗼꔷ\tSDꖬꗵꘋ\tSEꖬꔨꗵꘋ\tSGꔻꕬꕶꕱ\tSHꔻꘋ ꗥꔷꕯ\tSIꔻꖃꔍꕇꕰ\tSJꔻꕙꕒꔵ ꗪ ꕧꘋ ꕮꘂꘋ\tSKꔻꖃꕙꕃꕩ\tSLꔋꕩ ꕒꕌꖺ ꕸꖃꔀ\tSMꕮꔸꖆ ꕢꘋ\tSNꔻꕇꕭꕌ\tSOꖇꕮꔷꕩ\tSRꖬꔸꕯꔈ\tSSꖬꕜꘋ ꗛꔤ ꔒꘋꗣ ꗏ\tSTꕢꕴ ꕿꔈ ꗪ ꕉ ꕮꔧ ꕗꕴꔀ\tSVꗡꗷ ꕢꔍꗍꖺ\tSXꔻꘋꔳ ꕮꕊꗳꘋ\tSYꔻꕩꘋ\tSZꖬꕎꔽ ꖨꕮꕊ\tTCꗋꖺꕃꔻ ꗪ ꕪꔤꖏꔻ ꔳꘋꗣ\tTDꕦꔵ\tTFꔱꗷꘋꔻ ꗛꔤ ꔒꘋꗣ ꗏ ꕸꖃꔀ ꖸ\tTGꕿꖑ\tTHꕚꔤ ꖨꕮꕊ\tTJꕚꕀꕃꔻꕚꘋ\tTKꕿꔞꖃ\tTLꔎꔒ ꗃ ꔳꗞꖻ\tTMꗋꖺꕃꕮꕇꔻꕚꘋ\tTNꖤꕇꔻꕩ\tTOꗋꕬ\tTRꗋꖺꕃ\tTTꖤꔸꔕꕜ ꗪ ꕿꔆꖑ\tTVꕚꖣꖨ\tTWꕚꔤꕎꘋ\tTZꕚꘋꕤꕇꕰ\tUAꖳꖴꔓꘋ\tUGꖳꕭꕡ\tUMꕶꕱ ꕪꘋ ꗅꘋ ꔳꘋꗣ ꖸ\tUSꕶꕱ\tUYꖳꔓꗝꔀ\tUZꖳꗩꕃꔻꕚꘋ\tVAꕙꔳꕪꘋ ꕢꕨꕌ\tVCꔻꘋ ꔲꘋꔻꘋ ꗪ ꖶꔓꕯꔵꘋ ꖸ\tVEꕙꔳꕪꘋ ꕸꖃꔀ\tVGꔛꔟꔻ ꗩꗡ ꗏ ꖷꖬ ꔳꘋꗣ\tVIꕶꕱ ꗩꗡ ꗏ ꖷꖬ ꔳꘋꗣ\tVNꗲꕇꖮꔃꕞ\tVUꕙꖸꕎꖤ\tWFꕎꔷꔻ ꗪ ꖢꖤꕯ\tWSꕢꕹꖙꕉ\tXKꖏꖇꕾ\tYEꔝꘈꘋ\tYTꕮꗚꔎ\tZAꕉꔱꔸꕪ ꗛꔤ ꔒꘋꗣ ꗏ ꕸꖃꔀ\tZMꕤꔭꕩ\tZWꔽꕓꖜꔃ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tꕙꔤ\tꕙꔤ
    za\t#
    #vai-Latn
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tM01\tM02\tM03\tM04\tM05\tM06\tM07\tM08\tM09\tM10\tM11\tM12
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\ttɛɛnɛɛ\ttalata\talaba\taimisa\taijima\tsiɓiti\tlahadi
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tLRD$\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAŋdóra\tAEYunaitɛ Arabhi Ɛmire\tAFAfigándesitaŋ\tAGAŋtígwa Ɓahabhuda\tAIAŋgíla\tALAbhaniya\tAMAméniya\tAOAŋgóla\tARAjɛŋtína\tASPoo Sambowa\tATƆ́situwa\tAUƆsituwéeliya\tAWArubha\tAZAzabhaijaŋ\tBABhɔsiniya\tBBBhabhedo\tBDBhangiladɛ̀shi\tBEBhɛgiyɔŋ\tBFBhokina Fáso\tBGBhɔgeriya\tBHBharɛŋ\tBIBhurundi\tBJBhɛni\tBMBhɛmuda\tBNBhurunɛĩ\tBOBholiviya\tBRBhurazeli\tBSBahámasi\tBTBhutaŋ\tBWBhosuwana\tBYBhɛlarusi\tBZBheliz\tCAKánáda\tCDAvorekoo\tCFÁfíríka Lumaã Tɛ Boloe\tCGKóngo\tCHSuweza Lumaã\tCIKódivówa\tCKKóki Tiŋŋɛ\tCLChéli\tCMKameruŋ\tCNCháína\tCOKɔlɔmbiya\tCRKósíta Ríko\tCUKiyubha\tCVKepi Vɛdi Tiŋŋɛ\tCYSaɛpurɔ\tCZChɛki Boloe\tDEJamáĩ\tDJJibhuti\tDKDanimaha\tDMDomíiníka\tDODomíiníka Ɓoloe\tDZAgiriya\tECƐ́kúwédɔ\tEEƐsitóninya\tEGMíséla\tERƐritera\tESPanyɛĩ\tETÍtiyópiya\tFIFiŋlɛŋ\tFJFíji\tFKFáháki Luma Tiŋŋɛ\tFMMikonisiya\tFRFɛŋsi\tGAGabhɔŋ\tGBYunaitɛ Kíŋdɔŋ\tGDGurinéda\tGEJɔɔjiya\tGFFɛŋsi Giwana\tGHGana\tGIJibhurata\tGLJamba Kuwa Lumaã\tGMGambiya\tGNGini\tGPGuwadelupe\tGQDúúnyá Tɛ Giini\tGRHɛlɛŋ\tGTGuwatɛmala\tGUGuwami\tGWGini Bhisawo\tGYGuyana\tHNHɔndura\tHRKoresiya\tHTHáiti\tHUHɔ́ngare\tIDÍndonisiya\tIEÁre Lumaã\tILBhanísiláila\tINÍndiya\tIQIraki\tIRIraŋ\tISÁisi Lumaã\tITÍtali\tJMJamaika\tJOJɔɔdaŋ\tJPJapaŋ\tKEKénya\tKGKigisitaŋ\tKHKaŋbhodiya\tKIKiribhati\tKMKomorosi\tKNSiŋ Kisi ɓɛ́ Nevisi\tKPKoriya Kɔi Kaŋndɔ\tKRKoriya Kɔi Leŋŋɛ Lɔ\tKWKuweti\tKYKeemaŋ Tiŋŋɛ\tKZKazasitaŋ\tLALawosi\tLBLebhanɔ\tLCSiŋ Lusiya\tLKSuri Laŋka\tLRLaibhiya\tLSLisóto\tLTLituweninya\tLULusimbɔ\tLVLativiya\tLYLebhiya\tMAMɔroko\tMCMɔnako\tMDMɔlidova\tMGMadagasita\tMHMasha Tiŋŋɛ\tMLMali\tMMMiyamaha\tMNMɔngoliya\tMPKɔi Kaŋndɔ Mariyana Tiŋŋɛ\tMQMatiniki\tMRMɔretaninya\tMSMɔserati\tMTMalita\tMUMɔreshɔ\tMVMalidavi\tMWMalawi\tMXMɛsíko\tMYMalesiya\tMZMozambiki\tNANamibiya\tNCKalidoninya Námaá\tNENaĩja\tNFNɔfɔ Tiŋŋɛ\tNGNaĩjiriya\tNINikaraguwa\tNLNidɔlɛŋ\tNONɔɔwe\tNPNepa\tNRNoru\tNUNiwe\tNZZilɛŋ Námaá\tOMOmaŋ\tPAPanama\tPEPɛru\tPFFɛŋsi Polinísiya\tPGPapuwa Gini Námaá\tPHFélepiŋ\tPKPakisitaŋ\tPLPólɛŋ\tPMSiŋ Piiyɛ ɓɛ́ Mikelɔŋ\tPNPitikɛŋ\tPRPiyuto Riko\tPSPalesitininya Tele Jii Kɔiyɛ lá hĩ Gaza\tPTPotokíi\tPWPalo\tPYParagɔe\tQAKataha\tRERenyɔɔ̃\tRORomininya\tRURɔshiya\tRWRawunda\tSALahabu\tSBSulaimaãna Tiŋŋɛ\tSCSeshɛɛ\tSDSudɛŋ\tSESuwidɛŋ\tSGSíingapoo\tSHSiŋ Hɛlina\tSISuloveninya\tSKSulovakiya\tSLGbeya Bahawɔ\tSMSaŋ Marindo\tSNSinigaha\tSOSomaliya\tSRSurinambe\tSTSawo Tombe ɓɛ a Gbawoe\tSVƐlɛ Sávádɔ\tSYSíyaŋ\tSZSuwazi Lumaã\tTCTukisi ɓɛ̀ Kaikóosi Tiŋŋɛ\tTDChádi\tTGTogo\tTHTai Lumaã\tTJTajikisitaŋ\tTKTokelo\tTLTele Ɓɔ́ Timɔɔ̃\tTMTukimɛnisitaŋ\tTNTunisiya\tTOTɔnga\tTRTɔ́ɔ́ki\tTTTurindeda ɓɛ́ Tobhego\tTVTuválu\tTWTaiwaŋ\tTZTaŋzaninya\tUAYukuréŋ\tUGYuganda\tUSPoo\tUYYuwegɔwe\tUZYubhɛkisitaŋ\tVAVatikaŋ Ɓoloe\tVCSiŋ Viŋsi\tVEVɛnɛzuwela\tVGJengéesi Bhɛɛ Lɔ Musu Tiŋŋɛ\tVIPoo Bhɛɛ lɔ Musu Tiŋŋɛ\tVNViyanami\tVUVanuwátu\tWFWalísi\tWSSamowa\tYEYemɛni\tYTMavote\tZAAfirika Kɔi Leŋŋɛ Lɔ\tZMZambiya\tZWZimbabhuwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tVai\t
    za\t#
    @vai-Latn-LR\tVai\t
    #vai-Vaii
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\tꕒꕡꖝꖕ\tꕾꖺ\tꖢꖕ\tꖑꕱ\tꖱꘋ\tꖱꕞꔤ\tꗛꔕ\tꕢꕌ\tꕭꖃ\tꔞꘋꕔꕿ ꕸꖃꗏ\tꖨꖕ ꕪꕴ ꗏꖺꕮꕊ
    M1\tꖨꖕꔞ\tꕒꕡ\tꕾꖺ\tꖢꖕ\tꖑꕱ\tꖱꘋ\tꖱꕞ\tꗛꔕ\tꕢꕌ\tꕭꖃ\tꔞꘋ\tꖨꖕꗏ
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tꗳꗡꘉ\tꕚꕞꕚ\tꕉꕞꕒ\tꕉꔤꕆꕢ\tꕉꔤꕀꕮ\tꔻꔬꔳ\tꕞꕌꔵ
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tLRD$\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADꕉꖆꕟ\tAEꖳꕯꔤꗳ ꕉꕟꔬ ꗡꕆꔓꔻ\tAFꕉꔱꕭꔕꔻꕚꘋ\tAGꕉꘋꔳꖶꕎ ꗪ ꕑꖜꕜ\tAIꕉꕄꕞ\tALꕉꔷꕑꕇꕩ\tAMꕉꕆꕯ\tAOꕉꖐꕞ\tAQꕉꘋꕚꔳꕪ\tARꕉꘀꘋꔳꕯ\tASꕶꕱ ꕢꕹꕎ\tATꖺꔻꖤꕎ\tAUꖺꖬꖤꔃꔷꕩ\tAWꕉꖩꕑ\tAXꕉꕞꔺ\tAZꕉꕤꕑꔤꕧꘋ\tBAꕷꔻꕇꕰ ꗪ ꗥꕤꖑꔲꕯ\tBBꕑꔆꖁꔻ\tBDꕑꕅꕞꗵꔼ\tBEꗩꕀꗚꘋ\tBFꕷꕃꕯ ꕘꖇ\tBGꗂꔠꔸꕩ\tBHꕑꗸꘋ\tBIꖜꖩꔺ\tBJꗩꕇꘋ\tBLꕪꘋꕓ ꗞꗢ ꕒꕚꕞꕆ\tBMꗩꖷꕜ\tBNꖜꖩꘉꔧ\tBOꕷꔷꔲꕩ\tBQꕪꔓꔬꘂꘋ ꖨꕮ ꗨꗳꗣ\tBRꖜꕟꔘꔀ\tBSꕑꕌꕮꔻ\tBTꖜꕚꘋ\tBVꖜꔍꔳ ꔳꘋꗣ\tBWꕷꖬꕎꕯ\tBYꗩꕞꖩꔻ\tBZꔆꔷꔘ\tCAꕪꕯꕜ\tCCꖏꖏꔻ (ꔞꔀꔷꘋ) ꔳꘋꗣ\tCDꖏꖐ ꗵꗞꖴꕟꔎ ꕸꖃꔀ\tCFꕉꔱꔸꕪ ꗳ ꗳ ꕸꖃꔀ\tCGꖏꖐ\tCHꖬꔃꕤ ꖨꕮꕊ\tCIꖏꔳ ꕾꕎ\tCKꖏꕃ ꔳꘋꗣ\tCLꔚꔷ\tCMꕪꔈꖩꘋ\tCNꕦꔤꕯ\tCOꗛꗏꔭꕩ\tCRꖏꔻꕚ ꔸꕪ\tCUꕃꖳꕑ\tCVꔞꔪ ꗲꔵ ꔳꘋꗣ\tCWꖴꕟꖇꕱ\tCXꔞꔻꕮꔻ ꔳꘋꗣ\tCYꕢꗡꖛꗐꔻ\tCZꗿꕃ ꕸꖃꔀ\tDEꕧꕮꔧ\tDJꕀꖜꔳ\tDKꕜꕇꕮꕃ\tDMꖁꕆꕇꕪ\tDOꖁꕆꕇꕪꘋ ꕸꕱꔀ\tDZꕉꔷꔠꔸꕩ\tECꗡꖴꔃꗍ\tEEꗡꔻꕿꕇꕰ\tEGꕆꔖꕞ\tEHꕢꕌꕟ ꔎꔒ ꕀꔤ\tERꔀꔸꔳꕟ\tESꕐꘊꔧ\tETꔤꔳꖎꔪꕩ\tFIꔱꘋ ꖨꕮꕊ\tFJꔱꔤꕀ\tFKꕘꔷꕃ ꖨꕮ ꔳꘋꗣ\tFMꕆꖏꕇꔻꕩ\tFOꕘꖄ ꔳꘋꗣ\tFRꖢꕟꘋꔻ\tGAꕭꕷꘋ\tGBꖕꕯꔤꗳ\tGDꖶꕟꕯꕜ\tGEꗘꖺꕀꕩ\tGFꗱꘋꔻ ꖶꕎꕯ\tGGꖶꗦꘋꔻ\tGHꕭꕌꕯ\tGIꕀꖜꕟꕚ\tGLꕧꕓ ꖴꕎ ꖨꕮꕊ\tGMꕭꔭꕩ\tGNꕅꔤꕇ\tGPꖶꕎꔐꖨꔅ\tGQꖦꕰꕊ ꗳ ꕅꔤꕇ\tGRꗥꗷꘋ\tGSꗘꖺꕀꕩ ꗛꔤ ꔒꘋꗣ ꗏ ꗪ ꗇꖢ ꔳꘋꗣ ꗛꔤ ꔒꘋꗣ ꗏ\tGTꖶꕎꔎꕮꕞ\tGUꖶꕎꕆ\tGWꕅꔤꕇ ꔫꕢꕴ\tGYꖶꕩꕯ\tHMꗥꗡꔵ ꗪ ꕮꖁꕯ\tHNꖽꖫꕟ\tHRꖏꔓꔻꕩ\tHTꕌꔤꔳ\tHUꖽꘋꕭꔓ\tIDꔤꖆꕇꔻꕩ\tIEꕉꔓ ꖨꕮꕊ\tILꕑꕇꔻꕞꔤꕞ\tIMꕮꘋ ꔳꘋꗣ\tINꔤꔺꕩ\tIQꔤꕟꕃ\tIRꔤꕟꘋ\tISꕉꔤꔻ ꖨꕮꕊ\tITꔤꕚꔷ\tJEꘀꗡꔘ\tJMꕧꕮꔧꕪ\tJOꗘꖺꗵꘋ\tJPꔛꗨꗢ\tKEꔞꕰ\tKGꕃꕅꔻꕚꘋ\tKHꕪꕹꔵꕩ\tKIꕃꔸꕑꔳ\tKMꖏꕹꖄꔻ\tKNꔻꘋ ꕃꔳꔻ ꗪ ꔕꔲꔻ\tKPꖏꔸꕩ ꗛꔤ ꕪꘋꗒ\tKRꖏꔸꕩ ꗛꔤ ꔒꘋꗣ ꗏ\tKWꖴꔃꔳ\tKYꔞꔀꕮꘋ ꔳꘋꗣ\tKZꕪꕤꔻꕚꘋ\tLAꕞꕴꔻ\tLBꔒꕑꗟꘋ\tLCꔻꘋ ꖨꔻꕩ\tLIꔷꗿꘋꔻꗳꘋ\tLKꖬꔸ ꕞꘋꕪ\tLRꕞꔤꔫꕩ\tLSꔷꖇꕿ\tLTꔷꖤꔃꕇꕰ\tLUꗏꔻꘋꗂꖺ\tLVꕞꔳꔲꕩ\tLYꔒꔫꕩ\tMAꗞꕟꖏ\tMCꗞꕯꖏ\tMDꖒꔷꖁꕙ\tMEꗞꔳꕇꖶꖄ\tMFꕪꘋꕓ ꗞꗢ ꕮꕊꔳꘋ\tMGꕮꕜꕭꔻꕪ\tMHꕮꕊꕣ ꔳꘋꗣ\tMLꕮꔷ\tMMꕆꕩꘋꕮ\tMNꗞꖐꔷꕩ\tMOꕮꗛꖺ\tMPꗛꔤ ꕪꘋꗒ ꕮꔸꕩꕯ ꔳꘋꗣ\tMQꕮꔳꕇꕃ\tMRꗞꔓꔎꕇꕰ\tMSꗞꘋꔖꕟꔳ\tMTꕮꕊꕚ\tMUꗞꔓꗔ\tMVꕮꔷꕜꔍ\tMWꕮꕞꕌꔨ\tMXꘈꔻꖏ\tMYꕮꔒꔻꕩ\tMZꕹꕤꔭꕃ\tNAꕯꕆꔫꕩ\tNCꕪꔷꖁꕇꕰ ꕯꕮꕊ\tNEꕯꔤꕧ\tNFꗟꖺꗉ ꔳꘋꗣ\tNGꕯꔤꕀꔸꕩ\tNIꕇꕪꕟꖶꕎ\tNLꘉꕜ ꖨꕮꕊ\tNOꗟꖺꔃ\tNPꕇꕐꔷ\tNRꖆꖩ\tNUꖸꔃꔤ\tNZꔽꔤ ꖨꕮ ꕯꕮꕊ\tOMꕱꕮꘋ\tPAꕐꕯꕮ\tPEꗨꗡꖩ\tPFꗱꘋꔻ ꕶꔷꕇꔻꕩ\tPGꕐꖛꕎ ꕅꔤꕇ ꕯꕮꕊ\tPHꔱꔒꔪꘋ\tPKꕐꕃꔻꕚꘋ\tPLꕶꗷꘋ\tPMꔻꘋ ꔪꘂ ꗪ ꕆꔞꗏꘋ\tPNꔪꔳꕪꕆ\tPRꔪꖳꕿ ꔸꖏ\tPSꕐꔒꔻꔳꕯ ꔎꔒ ꕀꔤ ꗛꔤ ꕞ ꗱ ꗪ ꕭꕌꕤ\tPTꕶꕿꕃꔤ ꕸꖃꔀ\tPWꕐꖃ\tPYꕐꕟꗝꔀ\tQAꕪꕚꕌ\tREꔓꗠꖻ\tROꖄꕆꕇꕰ\tRSꗻꗡꔬꕩ\tRUꗐꖺꔻꕩ\tRWꕟꖙꕡ\tSAꕞꕌꖝ ꕸꖃꔀ\tSBꖬꕞꔤꕮꕊꕯ ꔳꘋꗣ\tSCꔖꗼꔷ\tSDꖬꗵꘋ\tSEꖬꔨꗵꘋ\tSGꔻꕬꕶꕱ\tSHꔻꘋ ꗥꔷꕯ\tSIꔻꖃꔍꕇꕰ\tSJꔻꕙꕒꔵ ꗪ ꕧꘋ ꕮꘂꘋ\tSKꔻꖃꕙꕃꕩ\tSLꔋꕩ ꕒꕌꖺ ꕸꖃꔀ\tSMꕮꔸꖆ ꕢꘋ\tSNꔻꕇꕭꕌ\tSOꖇꕮꔷꕩ\tSRꖬꔸꕯꔈ\tSSꖬꕜꘋ ꗛꔤ ꔒꘋꗣ ꗏ\tSTꕢꕴ ꕿꔈ ꗪ ꕉ ꕮꔧ ꕗꕴꔀ\tSVꗡꗷ ꕢꔍꗍꖺ\tSXꔻꘋꔳ ꕮꕊꗳꘋ\tSYꔻꕩꘋ\tSZꖬꕎꔽ ꖨꕮꕊ\tTCꗋꖺꕃꔻ ꗪ ꕪꔤꖏꔻ ꔳꘋꗣ\tTDꕦꔵ\tTFꔱꗷꘋꔻ ꗛꔤ ꔒꘋꗣ ꗏ ꕸꖃꔀ ꖸ\tTGꕿꖑ\tTHꕚꔤ ꖨꕮꕊ\tTJꕚꕀꕃꔻꕚꘋ\tTKꕿꔞꖃ\tTLꔎꔒ ꗃ ꔳꗞꖻ\tTMꗋꖺꕃꕮꕇꔻꕚꘋ\tTNꖤꕇꔻꕩ\tTOꗋꕬ\tTRꗋꖺꕃ\tTTꖤꔸꔕꕜ ꗪ ꕿꔆꖑ\tTVꕚꖣꖨ\tTWꕚꔤꕎꘋ\tTZꕚꘋꕤꕇꕰ\tUAꖳꖴꔓꘋ\tUGꖳꕭꕡ\tUMꕶꕱ ꕪꘋ ꗅꘋ ꔳꘋꗣ ꖸ\tUSꕶꕱ\tUYꖳꔓꗝꔀ\tUZꖳꗩꕃꔻꕚꘋ\tVAꕙꔳꕪꘋ ꕢꕨꕌ\tVCꔻꘋ ꔲꘋꔻꘋ ꗪ ꖶꔓꕯꔵꘋ ꖸ\tVEꕙꔳꕪꘋ ꕸꖃꔀ\tVGꔛꔟꔻ ꗩꗡ ꗏ ꖷꖬ ꔳꘋꗣ\tVIꕶꕱ ꗩꗡ ꗏ ꖷꖬ ꔳꘋꗣ\tVNꗲꕇꖮꔃꕞ\tVUꕙꖸꕎꖤ\tWFꕎꔷꔻ ꗪ ꖢꖤꕯ\tWSꕢꕹꖙꕉ\tXKꖏꖇꕾ\tYEꔝꘈꘋ\tYTꕮꗚꔎ\tZAꕉꔱꔸꕪ ꗛꔤ ꔒꘋꗣ ꗏ ꕸꖃꔀ\tZMꕤꔭꕩ\tZWꔽꕓꖜꔃ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tꕙꔤ\t
    za\t#
    @vai-Vaii-LR\tꕙꔤ\t
    @vai-LR\tꕙꔤ\tꕙꔤ (ꕞꔤꔫꕩ)

    """
  }
}
