// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ti`: StaticString {
    """
    #ti
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tቅ.ቀ.\tድ.ቀ.
    d.full\t{E0}፣ {d} {M0} {y}
    dt.full\t{D} ሰዓት {T}
    dr.full\t{E0}፣ {d} {M0} – \t{D}\t{E0}፣ {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D} {h}:{n} – \t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} ሰዓት {T} – \t{D} ሰዓት {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} ሰዓት {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0} – \t{d} {M0} {y}\t{d} {M0} {y} – \t{d} {M0} {y}
    dtr.long\t{D} {h}:{n} – \t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} ሰዓት {T} – \t{D} ሰዓት {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D} {T}
    dr.short\t{d}/{m}/{yy} – \t{d}/{m}/{yy}\t{d}/{m}/{yy} – \t{d}/{m}/{yy}\t{d}/{m}/{yy} – \t{d}/{m}/{yy}
    dtr.short\t{D} {h}:{n} – \t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tጥሪ\tለካቲት\tመጋቢት\tሚያዝያ\tጉንበት\tሰነ\tሓምለ\tነሓሰ\tመስከረም\tጥቅምቲ\tሕዳር\tታሕሳስ
    M1\tጥሪ\tለካ\tመጋ\tሚያ\tግን\tሰነ\tሓም\tነሓ\tመስ\tጥቅ\tሕዳ\tታሕ
    M2\tጥ\tለ\tመ\tሚ\tግ\tሰ\tሓ\tነ\tመ\tጥ\tሕ\tታ
    E\t0\t1\t2
    E0\tሰኑይ\tሰሉስ\tረቡዕ\tሓሙስ\tዓርቢ\tቀዳም\tሰንበት
    E1\tሰኑ\tሰሉ\tረቡ\tሓሙ\tዓር\tቀዳ\tሰን
    E2\tሰ\tሰ\tረ\tሓ\tዓ\tቀ\tሰ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tETBBr\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADኣንዶራ\tAEሕቡራት ኢማራት ዓረብ\tAFኣፍጋኒስታን\tAGኣንቲጓን ባርቡዳን\tAIኣንጒላ\tALኣልባንያ\tAMኣርሜንያ\tAOኣንጎላ\tAQኣንታርክቲካ\tARኣርጀንቲና\tASኣመሪካዊት ሳሞኣ\tATኦስትርያ\tAUኣውስትራልያ\tAWኣሩባ\tAXደሴታት ኣላንድ\tAZኣዘርባጃን\tBAቦዝንያን ሄርዘጎቪናን\tBBባርባዶስ\tBDባንግላደሽ\tBEቤልጅዩም\tBFቡርኪና ፋሶ\tBGቡልጋርያ\tBHባሕሬን\tBIብሩንዲ\tBJቤኒን\tBLቅዱስ ባርተለሚ\tBMበርሙዳ\tBNብሩነይ\tBOቦሊቭያ\tBQካሪብያን ኔዘርላንድ\tBRብራዚል\tBSባሃማስ\tBTቡታን\tBVደሴት ቡቨት\tBWቦትስዋና\tBYቤላሩስ\tBZበሊዝ\tCAካናዳ\tCCደሴታት ኮኮስ\tCDደሞክራስያዊት ሪፓብሊክ ኮንጎ\tCFሪፓብሊክ ማእከላይ ኣፍሪቃ\tCGኮንጎ\tCHስዊዘርላንድ\tCIኮት ዲቭዋር\tCKደሴታት ኩክ\tCLቺሌ\tCMካሜሩን\tCNቻይና\tCOኮሎምብያ\tCRኮስታ ሪካ\tCUኩባ\tCVኬፕ ቨርደ\tCWኩራሳው\tCXደሴት ክሪስማስ\tCYቆጵሮስ\tCZቸክያ\tDEጀርመን\tDJጅቡቲ\tDKደንማርክ\tDMዶሚኒካ\tDOዶሚኒካዊት ሪፓብሊክ\tDZኣልጀርያ\tECኤኳዶር\tEEኤስቶንያ\tEGግብጺ\tEHምዕራባዊ ሰሃራ\tERኤርትራ\tESስጳኛ\tETኢትዮጵያ\tFIፊንላንድ\tFJፊጂ\tFKደሴታት ፎክላንድ\tFMማይክሮነዥያ\tFOደሴታት ፋሮ\tFRፈረንሳ\tGAጋቦን\tGBብሪጣንያ\tGDግረናዳ\tGEጆርጅያ\tGFፈረንሳዊት ጊያና\tGGገርንዚ\tGHጋና\tGIጂብራልታር\tGLግሪንላንድ\tGMጋምብያ\tGNጊኒ\tGPጓደሉፕ\tGQኢኳቶርያል ጊኒ\tGRግሪኽ\tGSደሴታት ደቡብ ጆርጅያን ደቡብ ሳንድዊችን\tGTጓቲማላ\tGUጓም\tGWጊኒ-ቢሳው\tGYጉያና\tHKፍሉይ ምምሕዳራዊ ዞባ ሆንግ ኮንግ (ቻይና)\tHMደሴታት ሄርድን ማክዶናልድን\tHNሆንዱራስ\tHRክሮኤሽያ\tHTሃይቲ\tHUሃንጋሪ\tIDኢንዶነዥያ\tIEኣየርላንድ\tILእስራኤል\tIMኣይል ኦፍ ማን\tINህንዲ\tIOብሪጣንያዊ ህንዳዊ ውቅያኖስ ግዝኣት\tIQዒራቕ\tIRኢራን\tISኣይስላንድ\tITኢጣልያ\tJEጀርዚ\tJMጃማይካ\tJOዮርዳኖስ\tJPጃፓን\tKEኬንያ\tKGኪርጊዝስታን\tKHካምቦድያ\tKIኪሪባቲ\tKMኮሞሮስ\tKNቅዱስ ኪትስን ኔቪስን\tKPሰሜን ኮርያ\tKRደቡብ ኮርያ\tKWኩዌት\tKYደሴታት ካይማን\tKZካዛኪስታን\tLAላኦስ\tLBሊባኖስ\tLCቅድስቲ ሉስያ\tLIሊኽተንሽታይን\tLKስሪ ላንካ\tLRላይበርያ\tLSሌሶቶ\tLTሊትዌንያ\tLUሉክሰምበርግ\tLVላትቭያ\tLYሊብያ\tMAሞሮኮ\tMCሞናኮ\tMDሞልዶቫ\tMEሞንተኔግሮ\tMFቅዱስ ማርቲን\tMGማዳጋስካር\tMHደሴታት ማርሻል\tMKሰሜን መቄዶንያ\tMLማሊ\tMMሚያንማር (በርማ)\tMNሞንጎልያ\tMOፍሉይ ምምሕዳራዊ ዞባ ማካው (ቻይና)\tMPሰሜናዊ ደሴታት ማርያና\tMQማርቲኒክ\tMRማውሪታንያ\tMSሞንትሰራት\tMTማልታ\tMUማውሪሸስ\tMVማልዲቭስ\tMWማላዊ\tMXሜክሲኮ\tMYማለዥያ\tMZሞዛምቢክ\tNAናሚብያ\tNCኒው ካለዶንያ\tNEኒጀር\tNFደሴት ኖርፎልክ\tNGናይጀርያ\tNIኒካራጓ\tNLኔዘርላንድ\tNOኖርወይ\tNPኔፓል\tNRናውሩ\tNUኒዩ\tNZኒው ዚላንድ\tOMዖማን\tPAፓናማ\tPEፔሩ\tPFፈረንሳዊት ፖሊነዥያ\tPGፓፕዋ ኒው ጊኒ\tPHፊሊፒንስ\tPKፓኪስታን\tPLፖላንድ\tPMቅዱስ ፕየርን ሚከሎንን\tPNደሴታት ፒትካርን\tPRፖርቶ ሪኮ\tPSግዝኣታት ፍልስጤም\tPTፖርቱጋል\tPWፓላው\tPYፓራጓይ\tQAቐጠር\tREርዩንየን\tROሩማንያ\tRSሰርብያ\tRUሩስያ\tRWርዋንዳ\tSAስዑዲ ዓረብ\tSBደሴታት ሰሎሞን\tSCሲሸልስ\tSDሱዳን\tSEሽወደን\tSGሲንጋፖር\tSHቅድስቲ ሄለና\tSIስሎቬንያ\tSJስቫልባርድን ጃን ማየንን\tSKስሎቫክያ\tSLሴራ ልዮን\tSMሳን ማሪኖ\tSNሰነጋል\tSOሶማልያ\tSRሱሪናም\tSSደቡብ ሱዳን\tSTሳኦ ቶመን ፕሪንሲፐን\tSVኤል ሳልቫዶር\tSXሲንት ማርተን\tSYሶርያ\tSZኤስዋቲኒ\tTCደሴታት ቱርካትን ካይኮስን\tTDቻድ\tTFፈረንሳዊ ደቡባዊ ግዝኣታት\tTGቶጎ\tTHታይላንድ\tTJታጂኪስታን\tTKቶከላው\tTLቲሞር-ለስተ\tTMቱርክመኒስታን\tTNቱኒዝያ\tTOቶንጋ\tTRቱርኪ\tTTትሪኒዳድን ቶባጎን\tTVቱቫሉ\tTWታይዋን\tTZታንዛንያ\tUAዩክሬን\tUGኡጋንዳ\tUMካብ ኣመሪካ ርሒቐን ንኣሽቱ ደሴታት\tUSኣመሪካ\tUYኡራጓይ\tUZኡዝበኪስታን\tVAከተማ ቫቲካን\tVCቅዱስ ቪንሰንትን ግረነዲነዝን\tVEቬኔዝዌላ\tVGደሴታት ደናግል ብሪጣንያ\tVIደሴታት ደናግል ኣመሪካ\tVNቬትናም\tVUቫንዋቱ\tWFዋሊስን ፉቱናን\tWSሳሞኣ\tXKኮሶቮ\tYEየመን\tYTማዮት\tZAደቡብ ኣፍሪቃ\tZMዛምብያ\tZWዚምባብዌ
    l\tን \tን\t፣ \t፣ \tን \tን
    lo\t ወይ \t\t፣ \t፣ \t ወይ \t
    w\t7
    x\tትግርኛ\tትግርኛ
    @ti-ER\tትግርኛ\tትግርኛ (ኤርትራ)
    s\tERNNfk
    w\t1
    @ti-ET\tትግርኛ\tትግርኛ (ኢትዮጵያ)

    """
  }
}
