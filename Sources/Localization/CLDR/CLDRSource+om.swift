// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `om`: StaticString {
    """
    #om
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tWD\tWB
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} {T} tti
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    d.long\t{M0} {d}, {y}
    dt.long\t{D} {T} tti
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tAmajjii\tGuraandhala\tBitootessa\tEebila\tCaamsaa\tWaxabajjii\tAdoolessa\tHagayya\tFulbaana\tOnkoloolessa\tSadaasa\tMudde
    M1\tAma\tGur\tBitootessa\tElb\tCam\tWax\tAdo\tHag\tFul\tOnk\tSadaasa\tMud
    M2\tA\tG\tB\tE\tC\tW\tA\tH\tF\tO\tS\tM
    E\t0\t1\t2
    E0\tWiixata\tKibxata\tRoobii\tKamisa\tJimaata\tSanbata\tDilbata
    E1\tWix\tKib\tRob\tKam\tJim\tSan\tDil
    E2\tW\tK\tR\tK\tJ\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tETBBr\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndooraa\tAEYuunaatid Arab Emereet\tAFAfgaanistaan\tAGAntiiguyaa fi Barbuudaa\tAIAnguyilaa\tALAlbaaniyaa\tAMArmeeniyaa\tAOAngoolaa\tAQAntaarkitikaa\tARArjentiinaa\tASSaamowa Ameerikaa\tATAwustiriyaa\tAUAwustiraaliyaa\tAWArubaa\tAXOdoloota Alaand\tAZAzerbaajiyaan\tBABosiiniyaa fi Herzoogovinaa\tBBBarbaaros\tBDBanglaadish\tBEBeeljiyeem\tBFBurkiinaa Faasoo\tBGBulgaariyaa\tBHBaahireen\tBIBurundii\tBJBeenii\tBLSt. Barzeleemii\tBMBeermudaa\tBNBiruniyee\tBOBoliiviyaa\tBQNeezerlaandota Kariibaan\tBRBiraazil\tBSBahaamas\tBTBihuutan\tBVOdola Bowuvet\tBWBotosowaanaa\tBYBeelaarus\tBZBelize\tCAKanaadaa\tCCOdoloota Kokos (Keeliing)\tCDKoongoo - Kinshaasaa\tCFRippaablika Afrikaa Gidduugaleessaa\tCGKoongoo - Biraazaavil\tCHSiwizerlaand\tCIKoti divoor\tCKOdoloota Kuuk\tCLChiilii\tCMKaameruun\tCNChaayinaa\tCOKolombiyaa\tCRKostaa Rikaa\tCUKuubaa\tCVKeeppi Vaardee\tCWKurakowaa\tCXOdola Kirismaas\tCYQoophiroos\tCZCheechiya\tDEJarmanii\tDJJibuutii\tDKDeenmaark\tDMDominiikaa\tDODominikaa Rippaabilik\tDZAljeeriyaa\tECEkuwaador\tEEIstooniyaa\tEGMissir\tEHSahaaraa Dhihaa\tEREertiraa\tESIspeen\tETItoophiyaa\tFIFiinlaand\tFJFiijii\tFKOdoloota Faalklaand\tFMMaayikirooneeshiyaa\tFOOdoloota Fafo’ee\tFRFaransaay\tGAGaaboon\tGBUnited Kingdom\tGDGirinaada\tGEJoorjiyaa\tGFFaransaay Guyiinaa\tGGGuwernisey\tGHGaanaa\tGIGibraaltar\tGLGiriinlaand\tGMGaambiyaa\tGNGiinii\tGPGowadelowape\tGQIkkuwaatooriyaal Giinii\tGRGiriik\tGSJoorjikaa Kibba fi Odoloota Saanduwiich Kibbaa\tGTGuwaatimaalaa\tGUGuwama\tGWGiinii-Bisaawoo\tGYGuyaanaa\tHKHoong Koong SAR Chaayinaa\tHMOdoloota Herdii fi MaakDoonaald\tHNHondurus\tHRKirooshiyaa\tHTHaayitii\tHUHangaarii\tIDIndooneeshiyaa\tIEAyeerlaand\tILIsraa’eel\tIMIslee oof Maan\tINHindii\tIODaangaa Galaana Hindii Biritish\tIQIraaq\tIRIraan\tISAyeslaand\tITXaaliyaan\tJEJeersii\tJMJamaayikaa\tJOJirdaan\tJPJaappaan\tKEKeeniyaa\tKGKiyirigiyizistan\tKHKamboodiyaa\tKIKiribaatii\tKMKomoroos\tKNSt. Kiitis fi Neevis\tKPKooriyaa Kaaba\tKRKooriyaa Kibbaa\tKWKuweet\tKYOdoloota Saaymaan\tKZKazakistaan\tLALaa’oos\tLBLibaanoon\tLCSt. Suusiyaa\tLILichistensteyin\tLKSiri Laankaa\tLRLaayibeeriyaa\tLSLeseettoo\tLTLutaaniyaa\tLULuksembarg\tLVLativiyaa\tLYLiibiyaa\tMAMorookoo\tMCMoonaakoo\tMDMoldoovaa\tMEMontenegiroo\tMFSt. Martiin\tMGMadagaaskaar\tMHOdoloota Maarshaal\tMKMaqdooniyaa Kaabaa\tMLMaalii\tMMMaayinaamar (Burma)\tMNMongoliyaa\tMOMaka’oo SAR Chaayinaa\tMPOdola Maariyaanaa Kaabaa\tMQMartinikuwee\tMRMawuritaaniyaa\tMSMontiseerat\tMTMaaltaa\tMUMoorishiyees\tMVMaaldiivs\tMWMaalaawwii\tMXMeeksiikoo\tMYMaleeshiyaa\tMZMoozaambik\tNANamiibiyaa\tNCNeewu Kaaleedoniyaa\tNENiijer\tNFOdola Noorfoolk\tNGNaayijeeriyaa\tNINikaraguwaa\tNLNeezerlaand\tNONoorwey\tNPNeeppal\tNRNaawuruu\tNUNiwu’e\tNZNeewu Zilaand\tOMOmaan\tPAPaanamaa\tPEPeeruu\tPFPolineeshiyaa Faransaay\tPGPapuwa Neawu Giinii\tPHFilippiins\tPKPaakistaan\tPLPoolaand\tPMQl. Piyeeree fi Mikuyelon\tPNOdoloota Pitikaayirin\tPRPoortaar Riikoo\tPSDaangaawwan Paalestaayin\tPTPoorchugaal\tPWPalaawu\tPYPaaraguwaay\tQAKuwaatar\tRERiyuuniyeen\tRORoomaaniyaa\tRSSerbiyaa\tRURaashiyaa\tRWRuwwandaa\tSASaawud Arabiyaa\tSBOdoloota Solomoon\tSCSiisheels\tSDSudaan\tSESiwiidin\tSGSingaapoor\tSHSt. Helenaa\tSIIslooveeniyaa\tSJIsvaalbaard fi Jan Mayeen\tSKIsloovaakiyaa\tSLSeeraaliyoon\tSMSaan Mariinoo\tSNSenegaal\tSOSomaaliyaa\tSRSuriname\tSSSudaan Kibbaa\tSTSa’oo Toomee fi Prinsippee\tSVEl Salvaadoor\tSXSiint Maarteen\tSYSooriyaa\tSZIswaatinii\tTCTurkis fi Odoloota Kaayikos\tTDChaad\tTFDaangaawwan Kibbaa Faransaay\tTGToogoo\tTHTaayilaand\tTJTajikistaan\tTKTokelau\tTLTiimoor-Leestee\tTMTurkimenistaan\tTNTuniiziyaa\tTOTonga\tTRTarkiye\tTTTirinidan fi Tobaagoo\tTVTuvalu\tTWTaayiwwan\tTZTaanzaaniyaa\tUAYuukireen\tUGUgaandaa\tUMU.S. Odoloota Alaa\tUSYiinaayitid Isteet\tUYYuraagaay\tUZUzbeekistaan\tVAVaatikaan Siitii\tVCSt. Vinseet fi Gireenadines\tVEVeenzuweelaa\tVGOdoloota Varjiin Biritish\tVIU.S. Odoloota Varjiin\tVNVeetinaam\tVUVanuwaatu\tWFWaalis fi Futtuuna\tWSSaamowa\tXKKosoovoo\tYEYemen\tYTMaayootee\tZAAfrikaa Kibbaa\tZMZaambiyaa\tZWZimbaabuwee
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tOromoo\tOromoo
    @om-KE\tOromoo\tOromoo (Keeniyaa)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T} tti\u{2009}–\u{2009}\t{D} {T} tti
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    E2\tW\tQ\tR\tK\tJ\tS\tD
    s\tKESKsh
    @om-ET\tOromoo\tOromoo (Itoophiyaa)

    """
  }
}
