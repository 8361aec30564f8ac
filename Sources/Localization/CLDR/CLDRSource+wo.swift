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
    z\t000GMT (waxtu Greenwich)\t012Afrique sowwu jant\t029CEST (waxtu estàndaaru ëroop\t032sowwu Afrique\t042Afrique Centrale\t056EEST (waxtu estàndaaru ëroop \t066EEST (waxtu ete wu ëroop \t079CEST (waxtu ete wu ëroop\t080Afrique du Sud\t09bn\t0a2bëccëg bu Hawaii-Aleutian\t0b1Alaska\t0c2bëccëg ci Alaska\t0d6AST (waxtu estàndaar\t0e0Brasilia time\t0f1Arsantiin\t0g7paraguay\t0h6EST (waxtu estàndaar\t0i9CST (waxtu estàndaaru\t0j2buñ jagleel Amazon\t0k1Kolombi\t0l0MST (waxtu estàndaaru tundu)\t0m0MDT (waxtu bëccëgu tundu)\t0n2Venezuela\t0o0Guyane française\t0p0CDT (waxtu bëccëgu sàntaraal\t0q2Yukon\t0r6EDT (waxtu bëccëg\t0t0PST (waxtu estàndaaru pasifik)\t0u0PDT (waxtu bëccëgu pasifik)\t0v0ADT (waxtu bëccëgu atlàntik)\t0y3Ecuador\t0z2Guyana\t105Cuba\t110Cuba waxtu bëccëg\t121pasifik bu Mexico\t132Bolivie\t144Peru\t150Saint Pierre & Miquelon\t160Saint Pierre and Miquelon\t174Uruguay\t180Vernando de Noronha\t192Surinam\t1a1Sili\t1b2ete bu Sili\t1c0Terre Neuve\t1d0Terre-Neuve\t1e1sowwu Australie\t1f2Davis\t1g0Dumont-d’Urville\t1h2penku bu Australie\t1i1penku Australie\t1j3Mawson\t1k1Nouvelle-Zélande\t1l0Nouvelle-Zélande\t1m2Rotera\t1n3syowa\t1o2Vostok\t1p1Araab\t1q2Kazakhstaan\t1s2buñ miin\t1t2Azerbaïdjan\t1u3Indochine\t1v7Krasnoyarsk\t1w2Kirgistan\t1x0Brunei Darussalam\t1y2Inde\t1z2Yakutsk\t200Ulaanbatar\t211Chine\t221Bangladesh\t230Timor oriental\t242Golf\t252Tajikistaan\t265Hong Kong\t270Hovd waxtu standard\t283Irkutsk time\t2a3sowwu Enndonesi\t2b3penku Enndonesi\t2c1Israel\t2d0Israel waxtu bëccëg\t2e3Afganistan\t2f1Pakistan\t2g3Nepal\t2h0Malaysie\t2i7Magadan,\t2j2Enndonesi bu diggi bi\t2k5filipiin\t2l1Omsk\t2m5Kore\t2n3Myanmar\t2o1Ouzbékistan\t2p5Singapuur\t2q1Taipei\t2r7Georgie\t2s4Iran\t2t3Bhoutan\t2u2japon\t2v7Vladivostok ci\t2w0Yekatérinbourg\t2x1Armeni\t2y1Azores\t2z0Azores waxtu ete\t30aWEST (waxtu estàndaar\t31aWEST (waxtu ete w\t327Cape Verde\t330Georgie du Sud\t344Falkland\t351Australie\t362bëccëg ci diggu Australie\t371diggu sowwu Australie\t384Lord Howe\t390ord Howe Daylight Time\t3a1Ile de Pâques\t3b0Jamonoy ete ci Ile de Pâques\t3c3Irlande\t3d0CUT (waxtu iniwelsel yuñ boole)\t3f2ete bu Grande Bretagne\t3g0Moscow Waxtu\t3hbn\t3i2géeju Inde\t3j3ile bu noel\t3k2ile Cocos\t3l2Sud ak Antarctique bu Français\t3m2Seychelles\t3n2Maldives\t3o1Maurice\t3p3ndaje\t3q2Ile Marshall\t3r8Chatham\t3s0Chatham Daylight Time\t3t1Apia\t3u2Chuuk\t3v2miin\t3w3ile Phoenix\t3x0Tokelau time\t3y0Fidji\t3z2Tuvalu\t403galapagos\t412Gambier\t422Ile Solomon\t438Chamorro\t442Ile Line\t452Kosrae\t462Marquesas\t478Samoa\t483Nauru\t492Niue\t4a1Ile Norfolk\t4b3bëccëg ci ile Norfolk\t4c1Caledonie bu bees\t4d3Palau\t4e2Pitcairn\t4f2Ponape\t4g0Papouasie-Nouvelle-Guiné\t4h1Ile Cook\t4i3Tahiti\t4j3ile Gilbert\t4k4Tonga\t4l2Ile Wake\t4m0Wallis & Futuna Time
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
    za\t#\tWaxtu buñ miin ci #\tWaxtu #\twaxtu #\t# waxtu buñ miin\twaxtu buñ miin ci #\t#u penku)\t# waxtu\t# Standard Time\t# sàntaraal)\t#u ëroop u sowwu-jant)\tWaxtu buñ jagleel Hawaii-Aleutia#
    @wo-SN\tWolof\tWolof (Senegaal)

    """
  }
}
