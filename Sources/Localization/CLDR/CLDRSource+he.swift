// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `he`: StaticString {
    """
    #he
    t\t{H}:{n}
    d.full\t{E0}, {d} ב{M0} {y}
    dt.full\t{D} בשעה {T}
    dr.full\t{E0} {d} {M0} – \t{E0} {d} {M0} {y}\t{E0} {d} {M0} – \t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y} – \t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} בשעה {T} – \t{D} בשעה {T}
    d.long\t{d} ב{M0} {y}
    dt.long\t{D} בשעה {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{d} {M0} {y}\t{d} {M0} {y} – \t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} בשעה {T} – \t{D} בשעה {T}
    d.short\t{d}.{m}.{y}
    dt.short\t{D}, {T}
    dr.short\t{dd}.{m}.{y} – \t{dd}.{m}.{y}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tינואר\tפברואר\tמרץ\tאפריל\tמאי\tיוני\tיולי\tאוגוסט\tספטמבר\tאוקטובר\tנובמבר\tדצמבר
    M1\tינו׳\tפבר׳\tמרץ\tאפר׳\tמאי\tיוני\tיולי\tאוג׳\tספט׳\tאוק׳\tנוב׳\tדצמ׳
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tיום שני\tיום שלישי\tיום רביעי\tיום חמישי\tיום שישי\tיום שבת\tיום ראשון
    E1\tיום ב׳\tיום ג׳\tיום ד׳\tיום ה׳\tיום ו׳\tשבת\tיום א׳
    E2\tב׳\tג׳\tד׳\tה׳\tו׳\tש׳\tא׳
    gmt\tGMT\tGMT\u{200E}+\tGMT-\t:\t\u{200E}\t1
    nu\tlatn
    n.latn\t\u{200E}-#\t.\t,\t3\t3\t1
    p.latn\t#%\t\u{200E}-#%
    c.latn\t\u{200F}#\u{A0}\u{200F}¤\t\u{200F}\u{200E}-#\u{A0}\u{200F}¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNY\u{200E}CN¥\u{200E}\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADאנדורה\tAEאיחוד האמירויות הערביות\tAFאפגניסטן\tAGאנטיגואה וברבודה\tAIאנגווילה\tALאלבניה\tAMארמניה\tAOאנגולה\tAQאנטארקטיקה\tARארגנטינה\tASסמואה האמריקנית\tATאוסטריה\tAUאוסטרליה\tAWארובה\tAXאיי אולנד\tAZאזרבייג׳ן\tBAבוסניה והרצגובינה\tBBברבדוס\tBDבנגלדש\tBEבלגיה\tBFבורקינה פאסו\tBGבולגריה\tBHבחריין\tBIבורונדי\tBJבנין\tBLסנט ברתולומיאו\tBMברמודה\tBNברוניי\tBOבוליביה\tBQהאיים הקריביים ההולנדיים\tBRברזיל\tBSאיי בהאמה\tBTבהוטן\tBVהאי בובה\tBWבוטסואנה\tBYבלארוס\tBZבליז\tCAקנדה\tCCאיי קוקוס (קילינג)\tCDקונגו - קינשאסה\tCFהרפובליקה המרכז-אפריקאית\tCGקונגו - ברזאויל\tCHשווייץ\tCIחוף השנהב\tCKאיי קוק\tCLצ׳ילה\tCMקמרון\tCNסין\tCOקולומביה\tCRקוסטה ריקה\tCUקובה\tCVכף ורדה\tCWקוראסאו\tCXאי חג המולד\tCYקפריסין\tCZצ׳כיה\tDEגרמניה\tDJג׳יבוטי\tDKדנמרק\tDMדומיניקה\tDOהרפובליקה הדומיניקנית\tDZאלג׳יריה\tECאקוודור\tEEאסטוניה\tEGמצרים\tEHסהרה המערבית\tERאריתריאה\tESספרד\tETאתיופיה\tFIפינלנד\tFJפיג׳י\tFKאיי פוקלנד\tFMמיקרונזיה\tFOאיי פארו\tFRצרפת\tGAגבון\tGBבריטניה\tGDגרנדה\tGEגאורגיה\tGFגיאנה הצרפתית\tGGגרנזי\tGHגאנה\tGIגיברלטר\tGLגרינלנד\tGMגמביה\tGNגינאה\tGPגוואדלופ\tGQגינאה המשוונית\tGRיוון\tGSג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים\tGTגואטמלה\tGUגואם\tGWגינאה-ביסאו\tGYגיאנה\tHKהונג קונג (אזור מנהלי מיוחד של סין)\tHMאיי הרד ומקדונלד\tHNהונדורס\tHRקרואטיה\tHTהאיטי\tHUהונגריה\tIDאינדונזיה\tIEאירלנד\tILישראל\tIMהאי מאן\tINהודו\tIOהטריטוריה הבריטית באוקיינוס ההודי\tIQעיראק\tIRאיראן\tISאיסלנד\tITאיטליה\tJEג׳רזי\tJMג׳מייקה\tJOירדן\tJPיפן\tKEקניה\tKGקירגיזסטן\tKHקמבודיה\tKIקיריבאטי\tKMקומורו\tKNסנט קיטס ונוויס\tKPקוריאה הצפונית\tKRקוריאה הדרומית\tKWכווית\tKYאיי קיימן\tKZקזחסטן\tLAלאוס\tLBלבנון\tLCסנט לוסיה\tLIליכטנשטיין\tLKסרי לנקה\tLRליבריה\tLSלסוטו\tLTליטא\tLUלוקסמבורג\tLVלטביה\tLYלוב\tMAמרוקו\tMCמונקו\tMDמולדובה\tMEמונטנגרו\tMFסן מרטן\tMGמדגסקר\tMHאיי מרשל\tMKמקדוניה הצפונית\tMLמאלי\tMMמיאנמר (בורמה)\tMNמונגוליה\tMOמקאו (אזור מנהלי מיוחד של סין)\tMPאיי מריאנה הצפוניים\tMQמרטיניק\tMRמאוריטניה\tMSמונסראט\tMTמלטה\tMUמאוריציוס\tMVהאיים המלדיביים\tMWמלאווי\tMXמקסיקו\tMYמלזיה\tMZמוזמביק\tNAנמיביה\tNCקלדוניה החדשה\tNEניז׳ר\tNFהאי נורפוק\tNGניגריה\tNIניקרגואה\tNLהולנד\tNOנורווגיה\tNPנפאל\tNRנאורו\tNUניווה\tNZניו זילנד\tOMעומאן\tPAפנמה\tPEפרו\tPFפולינזיה הצרפתית\tPGפפואה גינאה החדשה\tPHהפיליפינים\tPKפקיסטן\tPLפולין\tPMסנט פייר ומיקלון\tPNאיי פיטקרן\tPRפוארטו ריקו\tPSהשטחים הפלסטיניים\tPTפורטוגל\tPWפלאו\tPYפרגוואי\tQAקטאר\tREראוניון\tROרומניה\tRSסרביה\tRUרוסיה\tRWרואנדה\tSAערב הסעודית\tSBאיי שלמה\tSCאיי סיישל\tSDסודן\tSEשוודיה\tSGסינגפור\tSHסנט הלנה\tSIסלובניה\tSJסבאלברד ויאן מאיין\tSKסלובקיה\tSLסיירה לאון\tSMסן מרינו\tSNסנגל\tSOסומליה\tSRסורינאם\tSSדרום סודן\tSTסאו טומה ופרינסיפה\tSVאל סלבדור\tSXסנט מארטן\tSYסוריה\tSZאסוואטיני\tTCאיי טרקס וקייקוס\tTDצ׳אד\tTFהטריטוריות הדרומיות של צרפת\tTGטוגו\tTHתאילנד\tTJטג׳יקיסטן\tTKטוקלאו\tTLטימור-לסטה\tTMטורקמניסטן\tTNתוניסיה\tTOטונגה\tTRטורקיה\tTTטרינידד וטובגו\tTVטובאלו\tTWטייוואן\tTZטנזניה\tUAאוקראינה\tUGאוגנדה\tUMהאיים המרוחקים הקטנים של ארה״ב\tUSארצות הברית\tUYאורוגוואי\tUZאוזבקיסטן\tVAהוותיקן\tVCסנט וינסנט והגרנדינים\tVEונצואלה\tVGאיי הבתולה הבריטיים\tVIאיי הבתולה של ארצות הברית\tVNוייטנאם\tVUונואטו\tWFאיי ווליס ופוטונה\tWSסמואה\tXKקוסובו\tYEתימן\tYTמאיוט\tZAדרום אפריקה\tZMזמביה\tZWזימבבואה
    l\t ו\t\t, \t, \t ו\t
    lo\t או \t\t, \t, \t או \t
    w\t7
    x\tעברית\tעברית
    @he-IL\tעברית\tעברית (ישראל)

    """
  }
}
