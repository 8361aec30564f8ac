// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ksh`: StaticString {
    """
    #ksh
    t\t{HH}:{n}
    d.full\t{E0}, dä {d}. {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0} {y}-{mm}-{dd}\u{2009}–\u{2009}\t{E0} {y}-{mm}-{dd}\t{E0} {y}-{mm}-{dd}\u{2009}–\u{2009}\t{E0} {y}-{mm}-{dd}\t{E0} {y}-{mm}-{dd}\u{2009}–\u{2009}\t{E0} {y}-{mm}-{dd}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}.–\t{D}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}. {m}. {y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJannewa\tFäbrowa\tMääz\tAprell\tMai\tJuuni\tJuuli\tOujoß\tSeptämber\tOktohber\tNovämber\tDezämber
    M1\tJan.\tFäb.\tMäz.\tApr.\tMai\tJun.\tJul.\tOuj.\tSäp.\tOkt.\tNov.\tDez.
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tO\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMohndaach\tDinnsdaach\tMetwoch\tDunnersdaach\tFriidaach\tSamsdaach\tSunndaach
    E1\tMo.\tDi.\tMe.\tDu.\tFr.\tSa.\tSu.
    E2\tM\tD\tM\tD\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich sing Standat-Zick\t013Oß\t022Meddel\t033Wäß\t043Zentraal\t052Oß\t061Oß-Europpa\t071Meddel-Europpa\t083Söd\t2y0de Azore ier jewöhnlijje Zick\t2z0de Azore ier Summerzick\t302Weß\t311Weß-Europpa\t320Jewöhnlijje Kapvärdejaansche Zigg\t3c1Irland\t3f1Jrußbretannije\t3i0dem Indische Ozejan sing Zick\t3m0Zigg vun de Seischälle\t3o0Jewöhnlijje Zigg vun Mauritius\t3p0Zigg vun Reunion
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVereinschte Arrabesche Emmirate\tAFAfjaanistahn\tAGAntigwa un Barbuda\tAIAnggwilla\tALAlbaanije\tAMArrmeenije\tAOAngjoola\tAQder Södpol\tARAjjentiinije\tASAmmerikaanesch Sammoha\tATÖösterisch\tAUAustraalije\tAWAruba\tAXde Ohland-Enselle\tAZAsserbaidschahn\tBABoßnije un Herzegovina\tBBde Ensel Barbados\tBDBangladesch\tBEBellje\tBFBukkinna-Faase\tBGBulljaarije\tBHBachrain\tBIBurundi\tBJdä Benin\tBLde Zint Battälmi-Enselle\tBMde Bermudas\tBNBrunei\tBOBolliivije\tBQde karribbesche Nederläng\tBRBrasilije\tBSde Bahamas\tBTButtaan\tBVde Buvee-Ensel\tBWBozwaana\tBYWießrußland\tBZBelize\tCAKanada\tCCde Kokkos-Enselle\tCDdä Konggo (Kinschasa)\tCFde Zäntraalaffrikaanesche Republik\tCGdä Konggo (Brassavill)\tCHde Schweiz\tCIÄlfebeijn-Köß\tCKde Kuuk-Enselle\tCLSchiile\tCMKammeruhn\tCNSchiina\tCOKolumbije\tCRKostarika\tCUKuhba\tCVde kapvärdesche Enselle\tCWCuraçao\tCXde Weihnaachs-Ensel\tCYZüppere\tCZde Tschäschei\tDEDoütschland\tDJDschibutti\tDKDänemark\tDMDominnika\tDOde Dommenekaanesche Reppublik\tDZAlljeerije\tECÄkwador\tEEÄßland\tEGÄjüpte\tEHWäß-Sahara\tERÄritreja\tESSchpaanije\tETÄttijoopije\tFIFinnland\tFJde Fidschi-Endelle\tFKde Falkland-Enselle\tFMMikroneesije\tFOde Färrör-Enselle\tFRFrankrisch\tGAJabuhn\tGBJruußbrettannije\tGDJrenahda\tGEJeorrjije\tGFFranzüüsesch Jujaana\tGGJöönsei\tGHJaana\tGIJibralltaa\tGLJröhnland\tGMJambija\tGNJinneha\tGPJuadelupp\tGQÄquatorial Jineeja\tGRJriescheland\tGSSöd-Jeorjie un de södlijje Botteramms-Enselle\tGTJuwatemahla\tGUJuham\tGWJinneha_Bißau\tGYJujaana\tHKHongkong\tHMde Heart Ensel un de McDonald-Enselle\tHNHonduras\tHRKrowazije\tHTHa’itti\tHUUnjann\tIDIndoneesije\tIEIrrland\tILIßraäl\tIMde Ensel Män\tINIndije\tIQIrak\tIRPersije\tISIßland\tITItaalije\tJEJööseh\tJMJammaika\tJOJordaanije\tJPJapan\tKEKeenija\tKGKirrjiisije\tKHKambodscha\tKIKiribati\tKMde Kommoore\tKNZint Kitts un Nevis\tKPNood-Koreja\tKRSöd-Koreja\tKWKuweit\tKYde Kaiman-Enselle\tKZKassakstahn\tLALa’os\tLBLebbannon\tLCde Ensel Zint-Lutscha\tLILischteschtein\tLKSri Lanka\tLRLibeerija\tLSLesooto\tLTLittaue\tLULuxembursch\tLVLätland\tLYLibbije\tMAMarokko\tMCMonakko\tMDMoldaavije\tMEet Monteneejro\tMFde Zint-Määtes-Ensel\tMGMaddajaska\tMHde Machschall-Enselle\tMLMaali\tMMBirma\tMNMongjolei\tMOMakau\tMPde nöödlijje Marijanne-Enselle\tMQMachtinik\tMRMautitaanije\tMSMongßerrat\tMTMalta\tMUMaurizijus\tMVMallediive\tMWMalawi\tMXMäxiko\tMYMalaisije\tMZMosambik\tNANamiibije\tNCNeuschottland\tNENijer\tNFde Noofok-Ensel\tNGNikaraagua\tNINikarahguwa\tNLde Nederläng\tNONorrweeje\tNPNepall\tNRNauru\tNUNiue\tNZNeuseeland\tOMOman\tPAPannama\tPEPerruh\tPFFranzüüsesch Pollineesije\tPGPapuwa Neujineeja\tPHFillipiine\tPKPakistahn\tPLPole\tPMZint Pjäär un Mikelong\tPNde Pitkärn-Ensel\tPRPochtoriko\tPSPalästina\tPTPochtojall\tPWPallau\tPYParraguwai\tQAKataa\tRERehunjohn\tRORomäänije\tRSSärbije\tRURußland\tRWRuanda\tSASaudi Arraabije\tSBde Solomone-Enselle\tSCde Seischälle\tSDNoodsudahn\tSESchweede\tSGSingjapuur\tSHde Ensel Zint Hellena\tSIẞloveenije\tSJde Enselle Svalbard un Jan Mayen\tSKẞlovakei\tSLSjärra Lejone\tSMSan-Marino\tSNder Sennejall\tSOSomaalije\tSRSürinamm\tSSSödsudahn\tSTZint Tommeh un Printschipe\tSVÄl Slavadohr\tSXZint Maarten\tSYSürije\tSZẞwaasiland\tTCde Enselle Turks un Kaikos\tTDder Tschadd\tTFFranzüüsesche Södsee-Enselle\tTGToojo\tTHTailand\tTJTadschikistahn\tTKTokelau\tTLOß-Timor\tTMTurkmenistahn\tTNTuneesije\tTOTongga\tTRde Törkei\tTTTrinidad un Tobähjo\tTVTuvalu\tTWTaiwan\tTZTansanija\tUAde Ukra’iine\tUGUjanda\tUMde Vereineschte Schtaate vun Amärrika ier ußerhallef jelääje Enselsche\tUSde vereineschte Schtaate vun Ammärrika\tUYUrrujwai\tUZUßbeekistahn\tVAder Vattikahn\tVCZint Vinzänz un de Jrenadines-Enselle\tVEVenezuela\tVGde brettesche Juffer-Enselle\tVIde ammärrikahnesche Juffer-Enselle\tVNVijätnamm\tVUVanuatu\tWFWallis un Futuna\tWSSammoha\tXKKosovo\tYEJämme\tYTMajott\tZAde Republik Södaffrika\tZMSambija\tZWSimbabwe
    l\t un \t\t, \t, \t un \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tKölsch\tKölsch
    za\t#\t# sing Summerzick\t#-Europpa sing jewöhnlijje Zick\t#-Affrekaanesche Zigg
    @ksh-DE\tKölsch\tKölsch en Doütschland

    """
  }
}
