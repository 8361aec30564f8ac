// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `wo`: StaticString {
    """
    #wo
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M1}, {y}
    dt.full\t{D} ci {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} - {T}–\t{T}\t{D} - {T}–\t{T}\t{D} - {T}\u{2009}–\u{2009}\t{D} - {T}
    d.long\t{d} {M0}, {y}
    dt.long\t{D} ci {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} - {T}–\t{T}\t{D} - {T}–\t{T}\t{D} ci {T}\u{2009}–\u{2009}\t{D} ci {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D} - {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} - {T}–\t{T}\t{D} - {T}–\t{T}\t{D} - {T}\u{2009}–\u{2009}\t{D} - {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tSamwiyee\tFewriyee\tMars\tAwril\tMee\tSuwe\tSulet\tUt\tSàttumbar\tOktoobar\tNowàmbar\tDesàmbar
    M1\tSam\tFew\tMar\tAwr\tMee\tSuw\tSul\tUt\tSàt\tOkt\tNow\tDes
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t1
    E0\tAltine\tTalaata\tÀlarba\tAlxamis\tÀjjuma\tAseer\tDibéer
    E1\tAlt\tTal\tÀla\tAlx\tÀjj\tAse\tDib
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEGPEGPP\tEUR€\tGBP£\tGHSGHS.\tGIPGIIP\tGTQGT Q\tHKDHK$\tHRKHRKS\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMDLVote MDL\tMXNMX$\tNGNNGN.\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndoor\tAEEmira Arab Ini\tAFAfganistaŋ\tAGAntiguwa ak Barbuda\tAIAngiiy\tALAlbani\tAMArmeni\tAOÀngolaa\tAQAntarktik\tARArsàntin\tASSamowa bu Amerig\tATÓtiriis\tAUOstarali\tAWAruba\tAXDuni Aalànd\tAZAserbayjaŋ\tBABosni Ersegowin\tBBBarbad\tBDBengalades\tBEBelsig\tBFBurkina Faaso\tBGBilgari\tBHBahreyin\tBIBurundi\tBJBenee\tBLSaŋ Bartalemi\tBMBermid\tBNBurney\tBOBoliwi\tBQPays-Bas bu Caraïbe\tBRBeresil\tBSBahamas\tBTButaŋ\tBVDunu Buwet\tBWBotswana\tBYBelaris\tBZBelis\tCAKanadaa\tCCDuni Koko (Kilin)\tCDKongo (R K D)\tCFRepiblik Sàntar Afrik\tCGRéewum Kongo\tCHSiwis\tCIKodiwaar\tCKDuni Kuuk\tCLSili\tCMKamerun\tCNSiin\tCOKolombi\tCRKosta Rika\tCUKuba\tCVKabo Werde\tCWKursawo\tCXDunu Kirismas\tCYSiipar\tCZRéewum Cek\tDEAlmaañ\tDJJibuti\tDKDanmàrk\tDMDominik\tDORepiblik Dominiken\tDZAlseri\tECEkwaatër\tEEEstoni\tEGEsipt\tEHSahara bu sowwu\tEREritere\tESEspañ\tETEcopi\tFIFinlànd\tFJFijji\tFKDuni Falkland\tFMMikoronesi\tFODuni Faro\tFRFaraans\tGAGaboŋ\tGBRuwaayom Ini\tGDGaranad\tGESeworsi\tGFGuyaan Farañse\tGGGernase\tGHGana\tGISibraltaar\tGLGirinlànd\tGMGàmbi\tGNGine\tGPGuwaadelup\tGQGine Ekuwatoriyal\tGRGerees\tGSSeworsi di Sid ak Duni Sàndwiis di Sid\tGTGuwatemala\tGUGuwam\tGWGine-Bisaawóo\tGYGiyaan\tHKOoŋ Koŋ\tHMDuni Hërd ak Duni MakDonald\tHNOnduraas\tHRKorowasi\tHTAyti\tHUOngari\tIDIndonesi\tIEIrlànd\tILIsrayel\tIMDunu Maan\tINEnd\tIOTerituwaaru Brëtaañ ci Oseyaa Enjeŋ\tIQIrag\tIRIraŋ\tISIslànd\tITItali\tJESerse\tJMSamayig\tJOSordani\tJPSàppoŋ\tKEKeeña\tKGKirgistaŋ\tKHKàmboj\tKIKiribati\tKMKomoor\tKNSaŋ Kits ak Newis\tKPKore Noor\tKRCorée du Sud\tKWKowet\tKYDuni Kaymaŋ\tKZKasaxstaŋ\tLALawos\tLBLibaa\tLCSaŋ Lusi\tLILiktensteyin\tLKSiri Lànka\tLRLiberiya\tLSLesoto\tLTLitiyani\tLULiksàmbur\tLVLetoni\tLYLibi\tMAMarog\tMCMonako\tMDMoldawi\tMEMontenegoro\tMFSaŋ Marteŋ\tMGMadagaskaar\tMHDuni Marsaal\tMKMaseduwaan bëj Gànnaar\tMLMali\tMMMiyanmaar\tMNMongoli\tMOMakaawo\tMPDuni Mariyaan Noor\tMQMartinik\tMRMooritani\tMSMooseraa\tMTMalt\tMUMoriis\tMVMaldiiw\tMWMalawi\tMXMeksiko\tMYMalesi\tMZMosàmbig\tNANamibi\tNCNuwel Kaledoni\tNENiiseer\tNFDunu Norfolk\tNGNiseriya\tNINikaraguwa\tNLPeyi Baa\tNONorwees\tNPNepaal\tNRNawru\tNUNiw\tNZNuwel Selànd\tOMOmaan\tPAPanama\tPEPeru\tPFPolinesi Farañse\tPGPapuwasi Gine Gu Bees\tPHFilipin\tPKPakistaŋ\tPLPoloñ\tPMSaŋ Peer ak Mikeloŋ\tPNDuni Pitkayirn\tPRPorto Riko\tPSréew yu Palestine\tPTPortigaal\tPWPalaw\tPYParaguwe\tQAKataar\tREReeñoo\tRORumani\tRSSerbi\tRURisi\tRWRuwànda\tSAArabi Sawudi\tSBDuni Salmoon\tSCSeysel\tSDSudaŋ\tSESuwed\tSGSingapuur\tSHSaŋ Eleen\tSIEsloweni\tSJSwalbaar ak Jan Mayen\tSKEslowaki\tSLSiyera Lewon\tSMSan Marino\tSNSenegaal\tSOSomali\tSRSirinam\tSSSudaŋ di Sid\tSTSawo Tome ak Pirinsipe\tSVEl Salwadoor\tSXSin Marten\tSYSiri\tSZSuwasilànd\tTCDuni Tirk ak Kaykos\tTDCàdd\tTFTeer Ostraal gu Fraas\tTGTogo\tTHTaylànd\tTJTajikistaŋ\tTKTokoloo\tTLTimor Leste\tTMTirkmenistaŋ\tTNTinisi\tTOTonga\tTRTirki\tTTTirinite ak Tobago\tTVTuwalo\tTWTaywan\tTZTaŋsani\tUAIkeren\tUGUgànda\tUMDuni Amerig Utar meer\tUSEtaa Sini\tUYUruge\tUZUsbekistaŋ\tVASite bu Watikaa\tVCSaŋ Weesaa ak Garanadin\tVEWenesiyela\tVGDuni Wirsin yu Brëtaañ\tVIDuni Wirsin yu Etaa-sini\tVNWiyetnam\tVUWanuatu\tWFWalis ak Futuna\tWSSamowa\tXKKosowo\tYEYaman\tYTMayot\tZAAfrik di Sid\tZMSàmbi\tZWSimbabwe
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tWolof\tWolof
    @wo-SN\tWolof\tWolof (Senegaal)

    """
  }
}
