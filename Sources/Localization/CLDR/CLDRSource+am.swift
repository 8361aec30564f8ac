// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `am`: StaticString {
    """
    #am
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tጥዋት\tከሰዓት
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0} {M0} {d} – \t{E0} {M0} {d}፣ {y}\t{E0} {M0} {d} – \t{E0} {M0} {d}፣ {y}\t{E0}፣ {M0} {d}፣ {y} – \t{E0}፣ {M0} {d}፣ {y}
    dtr.full\t{D} {h}:{n} – \t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{M0} {d}–\t{d}፣ {y}\t{M0} {d} – \t{M0} {d}፣ {y}\t{M0} {d}፣ {y} – \t{M0} {d}፣ {y}
    dtr.long\t{D} {h}:{n} – \t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{d}/{m}/{y} – \t{d}/{m}/{y}\t{d}/{m}/{y} – \t{d}/{m}/{y}\t{d}/{m}/{y} – \t{d}/{m}/{y}
    dtr.short\t{D} {h}:{n} – \t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tጃንዋሪ\tፌብሩዋሪ\tማርች\tኤፕሪል\tሜይ\tጁን\tጁላይ\tኦገስት\tሴፕቴምበር\tኦክቶበር\tኖቬምበር\tዲሴምበር
    M1\tጃን\tፌብ\tማርች\tኤፕሪ\tሜይ\tጁን\tጁላይ\tኦገስ\tሴፕቴ\tኦክቶ\tኖቬም\tዲሴም
    M2\tጃ\tፌ\tማ\tኤ\tሜ\tጁ\tጁ\tኦ\tሴ\tኦ\tኖ\tዲ
    E\t0\t1\t2
    E0\tሰኞ\tማክሰኞ\tረቡዕ\tሐሙስ\tዓርብ\tቅዳሜ\tእሑድ
    E1\tሰኞ\tማክሰ\tረቡዕ\tሐሙስ\tዓርብ\tቅዳሜ\tእሑድ
    E2\tሰ\tማ\tረ\tሐ\tዓ\tቅ\tእ
    gmt\tጂ ኤም ቲ\tጂ ኤም ቲ+\tጂ ኤም ቲ-\t\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tETBብር\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADአንዶራ\tAEየተባበሩት ዓረብ ኤምሬትስ\tAFአፍጋኒስታን\tAGአንቲጓ እና ባርቡዳ\tAIአንጉይላ\tALአልባኒያ\tAMአርሜኒያ\tAOአንጐላ\tAQአንታርክቲካ\tARአርጀንቲና\tASየአሜሪካ ሳሞአ\tATኦስትሪያ\tAUአውስትራልያ\tAWአሩባ\tAXየአላንድ ደሴቶች\tAZአዘርባጃን\tBAቦስኒያ እና ሄርዞጎቪኒያ\tBBባርቤዶስ\tBDባንግላዲሽ\tBEቤልጄም\tBFቡርኪና ፋሶ\tBGቡልጋሪያ\tBHባህሬን\tBIብሩንዲ\tBJቤኒን\tBLሴንት ባርቴሌሚ\tBMቤርሙዳ\tBNብሩኒ\tBOቦሊቪያ\tBQየካሪቢያን ኔዘርላንድስ\tBRብራዚል\tBSባሃማስ\tBTቡህታን\tBVቡቬት ደሴት\tBWቦትስዋና\tBYቤላሩስ\tBZበሊዝ\tCAካናዳ\tCCኮኮስ(ኬሊንግ) ደሴቶች\tCDኮንጎ-ኪንሻሳ\tCFማዕከላዊ አፍሪካ ሪፑብሊክ\tCGኮንጎ ብራዛቪል\tCHስዊዘርላንድ\tCIኮትዲቯር\tCKኩክ ደሴቶች\tCLቺሊ\tCMካሜሩን\tCNቻይና\tCOኮሎምቢያ\tCRኮስታሪካ\tCUኩባ\tCVኬፕቨርዴ\tCWኩራሳዎ\tCXክሪስማስ ደሴት\tCYሳይፕረስ\tCZቼቺያ\tDEጀርመን\tDJጂቡቲ\tDKዴንማርክ\tDMዶሚኒካ\tDOዶመኒካን ሪፑብሊክ\tDZአልጄሪያ\tECኢኳዶር\tEEኤስቶኒያ\tEGግብጽ\tEHምዕራባዊ ሳህራ\tERኤርትራ\tESስፔን\tETኢትዮጵያ\tFIፊንላንድ\tFJፊጂ\tFKየፎክላንድ ደሴቶች\tFMማይክሮኔዢያ\tFOየፋሮ ደሴቶች\tFRፈረንሳይ\tGAጋቦን\tGBዩናይትድ ኪንግደም\tGDግሬናዳ\tGEጆርጂያ\tGFየፈረንሳይ ጉዊአና\tGGጉርነሲ\tGHጋና\tGIጂብራልተር\tGLግሪንላንድ\tGMጋምቢያ\tGNጊኒ\tGPጉዋደሉፕ\tGQኢኳቶሪያል ጊኒ\tGRግሪክ\tGSደቡብ ጆርጂያ እና የደቡብ ሳንድዊች ደሴቶች\tGTጉዋቲማላ\tGUጉዋም\tGWጊኒ-ቢሳው\tGYጉያና\tHKሆንግ ኮንግ ልዩ የአስተዳደር ክልል ቻይና\tHMኽርድ ኣና ማክዶናልድ ደሴቶች\tHNሆንዱራስ\tHRክሮኤሽያ\tHTሀይቲ\tHUሀንጋሪ\tIDኢንዶኔዢያ\tIEአየርላንድ\tILእስራኤል\tIMአይል ኦፍ ማን\tINህንድ\tIOየብሪታኒያ ህንድ ውቂያኖስ ግዛት\tIQኢራቅ\tIRኢራን\tISአይስላንድ\tITጣሊያን\tJEጀርዚ\tJMጃማይካ\tJOጆርዳን\tJPጃፓን\tKEኬንያ\tKGኪርጊስታን\tKHካምቦዲያ\tKIኪሪባቲ\tKMኮሞሮስ\tKNቅዱስ ኪትስ እና ኔቪስ\tKPሰሜን ኮሪያ\tKRደቡብ ኮሪያ\tKWኩዌት\tKYካይማን ደሴቶች\tKZካዛኪስታን\tLAላኦስ\tLBሊባኖስ\tLCሴንት ሉቺያ\tLIሊችተንስታይን\tLKሲሪላንካ\tLRላይቤሪያ\tLSሌሶቶ\tLTሊቱዌኒያ\tLUሉክሰምበርግ\tLVላትቪያ\tLYሊቢያ\tMAሞሮኮ\tMCሞናኮ\tMDሞልዶቫ\tMEሞንተኔግሮ\tMFሴንት ማርቲን\tMGማዳጋስካር\tMHማርሻል ደሴቶች\tMKሰሜን መቄዶንያ\tMLማሊ\tMMማይናማር(በርማ)\tMNሞንጎሊያ\tMOማካኦ ልዩ የአስተዳደር ክልል ቻይና\tMPየሰሜናዊ ማሪያና ደሴቶች\tMQማርቲኒክ\tMRሞሪቴኒያ\tMSሞንትሴራት\tMTማልታ\tMUሞሪሸስ\tMVማልዲቭስ\tMWማላዊ\tMXሜክሲኮ\tMYማሌዢያ\tMZሞዛምቢክ\tNAናሚቢያ\tNCኒው ካሌዶኒያ\tNEኒጀር\tNFኖርፎልክ ደሴት\tNGናይጄሪያ\tNIኒካራጓ\tNLኔዘርላንድ\tNOኖርዌይ\tNPኔፓል\tNRናኡሩ\tNUኒዌ\tNZኒው ዚላንድ\tOMኦማን\tPAፓናማ\tPEፔሩ\tPFየፈረንሳይ ፖሊኔዢያ\tPGፓፑዋ ኒው ጊኒ\tPHፊሊፒንስ\tPKፓኪስታን\tPLፖላንድ\tPMሴንት ፒዬር እና ሚኩኤሎን\tPNፒትካኢርን ደሴቶች\tPRፑዌርቶ ሪኮ\tPSየፍልስጤም ግዛት\tPTፖርቱጋል\tPWፓላው\tPYፓራጓይ\tQAኳታር\tREሪዩኒየን\tROሮሜኒያ\tRSሰርብያ\tRUሩስያ\tRWሩዋንዳ\tSAሳውድአረቢያ\tSBሰለሞን ደሴቶች\tSCሲሼልስ\tSDሱዳን\tSEስዊድን\tSGሲንጋፖር\tSHሴንት ሄለና\tSIስሎቬኒያ\tSJስቫልባርድ እና ጃን ማየን\tSKስሎቫኪያ\tSLሴራሊዮን\tSMሳን ማሪኖ\tSNሴኔጋል\tSOሶማሊያ\tSRሱሪናም\tSSደቡብ ሱዳን\tSTሳኦ ቶሜ እና ፕሪንሲፔ\tSVኤል ሳልቫዶር\tSXሲንት ማርተን\tSYሶሪያ\tSZኤስዋቲኒ\tTCየቱርኮችና የካኢኮስ ደሴቶች\tTDቻድ\tTFየፈረንሳይ ደቡባዊ ግዛቶች\tTGቶጐ\tTHታይላንድ\tTJታጃኪስታን\tTKቶክላው\tTLቲሞር ሌስቴ\tTMቱርክሜኒስታን\tTNቱኒዚያ\tTOቶንጋ\tTRቱርክ\tTTትሪናዳድ እና ቶቤጎ\tTVቱቫሉ\tTWታይዋን\tTZታንዛኒያ\tUAዩክሬን\tUGዩጋንዳ\tUMየዩ ኤስ ጠረፍ ላይ ያሉ ደሴቶች\tUSዩናይትድ ስቴትስ\tUYኡራጓይ\tUZኡዝቤኪስታን\tVAቫቲካን ከተማ\tVCሴንት ቪንሴንት እና ግሬናዲንስ\tVEቬንዙዌላ\tVGየእንግሊዝ ቨርጂን ደሴቶች\tVIየአሜሪካ ቨርጂን ደሴቶች\tVNቬትናም\tVUቫኑአቱ\tWFዋሊስ እና ፉቱና ደሴቶች\tWSሳሞአ\tXKኮሶቮ\tYEየመን\tYTሜይኦቴ\tZAደቡብ አፍሪካ\tZMዛምቢያ\tZWዚምቧቤ
    l\t እና \t\t፣ \t፣ \t እና \t
    lo\t ወይም \t\t፣ \t፣ \t ወይም \t
    w\t7
    x\tአማርኛ\tአማርኛ
    @am-ET\tአማርኛ\tአማርኛ (ኢትዮጵያ)

    """
  }
}
