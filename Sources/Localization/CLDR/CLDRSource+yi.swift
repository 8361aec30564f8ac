// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `yi`: StaticString {
    """
    #yi
    t\t{HH}:{n}
    d.full\t{E0}, {d}טן {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0} {d} {M0} – \t{E0} {d} {M0} {y}\t{E0} {d} {M0} – \t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y} – \t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d}טן {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0} – \t{d} {M0} {y}\t{d} {M0} {y} – \t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{y} {M0}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tיאַנואַר\tפֿעברואַר\tמערץ\tאַפּריל\tמיי\tיוני\tיולי\tאויגוסט\tסעפּטעמבער\tאקטאבער\tנאוועמבער\tדעצעמבער
    M1\tיאַנ\tפֿעב\tמערץ\tאַפּר\tמיי\tיוני\tיולי\tאויג\tסעפּ\tאקט\tנאוו\tדעצ
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tמאָנטיק\tדינסטיק\tמיטוואך\tדאנערשטיק\tפֿרײַטיק\tשבת\tזונטיק
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADאַנדארע\tAFאַפֿגהאַניסטאַן\tAGאַנטיגוע און באַרבודע\tALאַלבאַניע\tAMאַרמעניע\tAOאַנגאלע\tAQאַנטאַרקטיקע\tARאַרגענטינע\tATעסטרייך\tAUאויסטראַליע\tAWאַרובאַ\tBAבאסניע הערצעגאווינע\tBBבאַרבאַדאס\tBDבאַנגלאַדעש\tBEבעלגיע\tBFבורקינע פֿאַסא\tBGבולגאַריע\tBIבורונדי\tBJבענין\tBMבערמודע\tBNברוניי\tBOבאליוויע\tBRבראַזיל\tBSבאַהאַמאַס\tBTבהוטאַן\tBWבאצוואַנע\tBYבעלאַרוס\tBZבעליז\tCAקאַנאַדע\tCDקאנגא־קינשאַזע\tCFצענטראַל־אַפֿריקאַנישע רעפּובליק\tCHשווייץ\tCIהעלפֿאַ נדביין בארטן\tCKקוק אינזלען\tCLטשילע\tCMקאַמערון\tCNכינע\tCOקאלאמביע\tCRקאסטאַ ריקאַ\tCUקובאַ\tCVקאַפּווערדישע אינזלען\tCWקוראַסאַא\tCZטשעכיי\tDEדייטשלאַנד\tDJדזשיבוטי\tDKדענמאַרק\tDMדאמיניקע\tDOדאמיניקאַנישע רעפּובליק\tECעקוואַדאר\tEEעסטלאַנד\tEGעגיפּטן\tERעריטרעע\tESשפּאַניע\tETעטיאפּיע\tFIפֿינלאַנד\tFJפֿידזשי\tFKפֿאַלקלאַנד אינזלען\tFMמיקראנעזיע\tFOפֿאַרא אינזלען\tFRפֿראַנקרייך\tGAגאַבאן\tGBפֿאַראייניגטע קעניגרייך\tGDגרענאַדאַ\tGEגרוזיע\tGFפֿראַנצויזישע גויאַנע\tGGגערנזי\tGHגהאַנע\tGIגיבראַלטאַר\tGLגרינלאַנד\tGMגאַמביע\tGNגינע\tGPגוואַדעלופ\tGQעקוואַטארישע גינע\tGRגריכנלאַנד\tGTגוואַטעמאַלע\tGUגוואַם\tGWגינע־ביסאַו\tGYגויאַנע\tHNהאנדוראַס\tHRקראאַטיע\tHTהאַיטי\tHUאונגערן\tIDאינדאנעזיע\tIEאירלאַנד\tILישראל\tINאינדיע\tIRאיראַן\tISאיסלאַנד\tITאיטאַליע\tJEדזשערזי\tJMדזשאַמייקע\tJPיאַפּאַן\tKEקעניע\tKHקאַמבאדיע\tKIקיריבאַטי\tKMקאמאראס\tKYקיימאַן אינזלען\tLAלאַאס\tLBלבנון\tLIליכטנשטיין\tLKסרי־לאַנקאַ\tLRליבעריע\tLSלעסאטא\tLTליטע\tLUלוקסעמבורג\tLVלעטלאַנד\tLYליביע\tMAמאַראקא\tMCמאנאַקא\tMDמאלדאווע\tMEמאנטענעגרא\tMGמאַדאַגאַסקאַר\tMHמאַרשאַל אינזלען\tMLמאַלי\tMMמיאַנמאַר\tMNמאנגאליי\tMQמאַרטיניק\tMRמאַריטאַניע\tMSמאנטסעראַט\tMTמאַלטאַ\tMUמאריציוס\tMVמאַלדיוון\tMWמאַלאַווי\tMXמעקסיקע\tMYמאַלייזיע\tMZמאזאַמביק\tNAנאַמיביע\tNCנײַ קאַלעדאניע\tNEניזשער\tNFנארפֿאלק אינזל\tNGניגעריע\tNIניקאַראַגוע\tNLהאלאַנד\tNOנארוועגיע\tNPנעפּאַל\tNZניו זילאַנד\tPAפּאַנאַמאַ\tPEפּערו\tPFפֿראַנצויזישע פּאלינעזיע\tPGפּאַפּואַ נײַ גינע\tPHפֿיליפּינען\tPKפּאַקיסטאַן\tPLפּוילן\tPNפּיטקערן אינזלען\tPRפּארטא־ריקא\tPTפּארטוגאַל\tPYפּאַראַגווײַ\tQAקאַטאַר\tREרעאוניאן\tROרומעניע\tRSסערביע\tRUרוסלאַנד\tRWרוואַנדע\tSBסאלאמאן אינזלען\tSCסיישעל\tSDסודאַן\tSEשוועדן\tSGסינגאַפּור\tSHסט העלענע\tSIסלאוועניע\tSKסלאוואַקיי\tSLסיערע לעאנע\tSMסאַן מאַרינא\tSNסענעגאַל\tSOסאמאַליע\tSRסורינאַם\tSSדרום־סודאַן\tSTסאַא טאמע און פּרינסיפּע\tSVעל סאַלוואַדאר\tSYסיריע\tSZסוואַזילאַנד\tTDטשאַד\tTGטאגא\tTHטיילאַנד\tTLמזרח טימאר\tTMטורקמעניסטאַן\tTNטוניסיע\tTOטאנגאַ\tTRטערקיי\tTTטרינידאַד און טאבאַגא\tTVטואוואַלו\tTZטאַנזאַניע\tUAאוקראַינע\tUGאוגאַנדע\tUSפֿאַראייניגטע שטאַטן\tUYאורוגוויי\tVAוואַטיקאַן שטאָט\tVEווענעזועלע\tVNוויעטנאַם\tVUוואַנואַטו\tWSסאַמאאַ\tXKקאסאווא\tYEתימן\tYTמאַיאט\tZAדרום־אַפֿריקע\tZMזאַמביע\tZWזימבאַבווע
    l\t און \t\t, \t, \t און \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tייִדיש\tייִדיש
    za\t#
    @yi-UA\tייִדיש\tייִדיש (אוקראַינע)

    """
  }
}
