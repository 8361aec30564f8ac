// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lv`: StaticString {
    """
    #lv
    t\t{HH}:{n}
    d.full\t{E1}, {y}. gada {d}. {M0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{A0}– \t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y}. gada {d}. {M0}
    dt.long\t{D} {T}
    dr.long\t{y}. gada {d}.–\t{d}. {M0}\t{D}\u{2009}–\u{2009}\t{d}. {M0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}.–\t{D}.\t{D}.–\t{D}.\t{D}.–\t{D}.
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y}. g. {M0}
    mr\t{y}. gada {M0}\u{2009}–\u{2009}\t{M0}\t{y}. gada {M0}\u{A0}– \t{y}. gada {M0}
    M\t0\t1\t2
    M0\tjanvāris\tfebruāris\tmarts\taprīlis\tmaijs\tjūnijs\tjūlijs\taugusts\tseptembris\toktobris\tnovembris\tdecembris
    M1\tjanv.\tfebr.\tmarts\tapr.\tmaijs\tjūn.\tjūl.\taug.\tsept.\tokt.\tnov.\tdec.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t2\t4
    E0\tPirmdiena\tOtrdiena\tTrešdiena\tCeturtdiena\tPiektdiena\tSestdiena\tSvētdiena
    E1\tpirmdiena\totrdiena\ttrešdiena\tceturtdiena\tpiektdiena\tsestdiena\tsvētdiena
    E2\tPirmd.\tOtrd.\tTrešd.\tCeturtd.\tPiektd.\tSestd.\tSvētd.
    E4\tP\tO\tT\tC\tP\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001Grinič\t011Austrumāfrik\t025Centrāleirop\t031Rietumāfrik\t041Centrālāfrik\t055Austrumeirop\t063Austrumeiropas\t073Centrāleiropas\t085Dienvidāfrik\t092Havaju–Aleutu\t0a3Havaju–Aleutu\t0b5Aļask\t0c3Aļaskas\t0d5Atlantij\t0e5Brazīlij\t0f5Argentīn\t0g5Paragvaj\t0h2Austrumu\t0i2Centrālais\t0j2Amazones\t0k5Kolumbij\t0l2Kalnu\t0m3Kalnu\t0n1Venecuēl\t0o1Francijas Gviān\t0p3Centrālais\t0q1Jukon\t0r3Austrumu\t0t2Klusā okeāna\t0u3Klusā okeāna\t0v3Atlantijas\t0y1Ekvador\t0z1Gajān\t105Kub\t113Kubas\t122Meksikas Klusā okeāna piekrastes\t131Bolīvij\t142Peru\t155Senpjēras un Mikelon\t163Senpjēras un Mikelonas\t175Urugvaj\t185Fernandu di Noroņ\t191Surinam\t1a2Čīles\t1b3Čīles\t1c5Ņūfaundlend\t1d3Ņūfaundlendas\t1e2Austrālijas rietumu\t1f1Deivis\t1g1Dimondirvil\t1h2Austrālijas austrumu\t1i3Austrālijas austrumu\t1j1Moson\t1k2Jaunzēlandes\t1l3Jaunzēlandes\t1m1Roter\t1n1Šov\t1o1Vostok\t1p5Arābijas pussal\t1q1Kazahstān\t1r5Petropavlovskas-Kamčatsk\t1s5Turkmenistān\t1t5Azerbaidžān\t1u1Indoķīn\t1v5Krasnojarsk\t1w1Kirgizstān\t1x1Brunejas Darusalam\t1y5Indij\t1z5Jakutsk\t205Ulanbator\t215Ķīn\t225Bangladeš\t231Austrumtimor\t244Persijas līča\t251Tadžikistān\t265Honkong\t275Hovd\t285Irkutsk\t295Turcij\t2a1Rietumindonēzij\t2b1Austrumindonēzij\t2c5Izraēl\t2d3Izraēlas\t2e1Afganistān\t2f5Pakistān\t2g1Nepāl\t2h1Malaizij\t2i5Magadan\t2j1Centrālindonēzij\t2k2Filipīnu\t2l5Omsk\t2m5Korej\t2n1Mjanm\t2o5Uzbekistān\t2p1Singapūr\t2q2Taibei\t2r5Gruzij\t2s5Irān\t2t1Butān\t2u5Japān\t2v5Vladivostok\t2w5Jekaterinburg\t2x5Armēnij\t2y2Azoru salu\t2z3Azoru salu\t305Rietumeirop\t313Rietumeiropas\t322Kaboverdes\t331Dienviddžordžij\t342Folklenda (Malvinu) salu\t352Austrālijas centrālais\t363Austrālijas centrālais\t372Austrālijas centrālais rietumu\t385Lorda Hava sal\t393Lorda Hava salas\t3a5Lieldienu sal\t3b3Lieldienu salas\t3c5Īrij\t3d4Universālais koordinētais\t3e5Samar\t3f3Lielbritānijas\t3g5Maskav\t3h2Havaju–Aleutu\t3i4Indijas okeāna\t3j1Ziemsvētku sal\t3k6Kokosu (Kīlinga)\t3l1Francijas Dienvidjūru un Antarktikas teritorij\t3m6Seišeļu\t3n1Maldīvij\t3o5Maurīcij\t3p1Reinjon\t3q6Māršala\t3r5Četem\t3s3Četemas\t3t5Apij\t3u1Čūk\t3v2Vanuatu\t3w6Fēniksa\t3x4Tokelau\t3y2Fidži\t3z4Tuvalu\t404Galapagu\t416Gambjē\t426Zālamana\t432Čamorra\t446Lainas\t454Kosrae\t466Marķīza\t472Samoa\t484Nauru\t494Niues\t4a5Norfolkas sal\t4b3Norfolkas salas\t4c5Jaunkaledonij\t4d4Palau\t4e1Pitkērn\t4f4Ponapē\t4g1Papua-Jaungvinej\t4h2Kuka salu\t4i4Taiti\t4j6Gilberta\t4k5Tong\t4l1Veika sal\t4m1Volisas un Futun
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEApvienotie Arābu Emirāti\tAFAfganistāna\tAGAntigva un Barbuda\tAIAngilja\tALAlbānija\tAMArmēnija\tAOAngola\tAQAntarktika\tARArgentīna\tASASV Samoa\tATAustrija\tAUAustrālija\tAWAruba\tAXOlandes salas\tAZAzerbaidžāna\tBABosnija un Hercegovina\tBBBarbadosa\tBDBangladeša\tBEBeļģija\tBFBurkinafaso\tBGBulgārija\tBHBahreina\tBIBurundija\tBJBenina\tBLSenbartelmī\tBMBermudu salas\tBNBruneja\tBOBolīvija\tBQNīderlandes Karību salas\tBRBrazīlija\tBSBahamu salas\tBTButāna\tBVBuvē sala\tBWBotsvāna\tBYBaltkrievija\tBZBeliza\tCAKanāda\tCCKokosu (Kīlinga) salas\tCDKongo (Kinšasa)\tCFCentrālāfrikas Republika\tCGKongo (Brazavila)\tCHŠveice\tCIKotdivuāra\tCKKuka salas\tCLČīle\tCMKamerūna\tCNĶīna\tCOKolumbija\tCRKostarika\tCUKuba\tCVKaboverde\tCWKirasao\tCXZiemsvētku sala\tCYKipra\tCZČehija\tDEVācija\tDJDžibutija\tDKDānija\tDMDominika\tDODominikāna\tDZAlžīrija\tECEkvadora\tEEIgaunija\tEGĒģipte\tEHRietumsahāra\tEREritreja\tESSpānija\tETEtiopija\tFISomija\tFJFidži\tFKFolklenda salas\tFMMikronēzija\tFOFēru salas\tFRFrancija\tGAGabona\tGBApvienotā Karaliste\tGDGrenāda\tGEGruzija\tGFFrancijas Gviāna\tGGGērnsija\tGHGana\tGIGibraltārs\tGLGrenlande\tGMGambija\tGNGvineja\tGPGvadelupa\tGQEkvatoriālā Gvineja\tGRGrieķija\tGSDienviddžordžija un Dienvidsendviču salas\tGTGvatemala\tGUGuama\tGWGvineja-Bisava\tGYGajāna\tHKĶīnas īpašās pārvaldes apgabals Honkonga\tHMHērda sala un Makdonalda salas\tHNHondurasa\tHRHorvātija\tHTHaiti\tHUUngārija\tIDIndonēzija\tIEĪrija\tILIzraēla\tIMMenas sala\tINIndija\tIOIndijas okeāna Britu teritorija\tIQIrāka\tIRIrāna\tISIslande\tITItālija\tJEDžērsija\tJMJamaika\tJOJordānija\tJPJapāna\tKEKenija\tKGKirgizstāna\tKHKambodža\tKIKiribati\tKMKomoru salas\tKNSentkitsa un Nevisa\tKPZiemeļkoreja\tKRDienvidkoreja\tKWKuveita\tKYKaimanu salas\tKZKazahstāna\tLALaosa\tLBLibāna\tLCSentlūsija\tLILihtenšteina\tLKŠrilanka\tLRLibērija\tLSLesoto\tLTLietuva\tLULuksemburga\tLVLatvija\tLYLībija\tMAMaroka\tMCMonako\tMDMoldova\tMEMelnkalne\tMFSenmartēna\tMGMadagaskara\tMHMāršala salas\tMKZiemeļmaķedonija\tMLMali\tMMMjanma (Birma)\tMNMongolija\tMOĶTR īpašais administratīvais reģions Makao\tMPZiemeļu Marianas salas\tMQMartinika\tMRMauritānija\tMSMontserrata\tMTMalta\tMUMaurīcija\tMVMaldīvija\tMWMalāvija\tMXMeksika\tMYMalaizija\tMZMozambika\tNANamībija\tNCJaunkaledonija\tNENigēra\tNFNorfolkas sala\tNGNigērija\tNINikaragva\tNLNīderlande\tNONorvēģija\tNPNepāla\tNRNauru\tNUNiue\tNZJaunzēlande\tOMOmāna\tPAPanama\tPEPeru\tPFFrancijas Polinēzija\tPGPapua-Jaungvineja\tPHFilipīnas\tPKPakistāna\tPLPolija\tPMSenpjēra un Mikelona\tPNPitkērnas salas\tPRPuertoriko\tPSPalestīnas teritorijas\tPTPortugāle\tPWPalau\tPYParagvaja\tQAKatara\tREReinjona\tRORumānija\tRSSerbija\tRUKrievija\tRWRuanda\tSASaūda Arābija\tSBZālamana salas\tSCSeišelu salas\tSDSudāna\tSEZviedrija\tSGSingapūra\tSHSv.Helēnas sala\tSISlovēnija\tSJSvalbāra un Jana Majena sala\tSKSlovākija\tSLSjerraleone\tSMSanmarīno\tSNSenegāla\tSOSomālija\tSRSurinama\tSSDienvidsudāna\tSTSantome un Prinsipi\tSVSalvadora\tSXSintmārtena\tSYSīrija\tSZSvatini\tTCTērksas un Kaikosas salas\tTDČada\tTFFrancijas Dienvidjūru teritorija\tTGTogo\tTHTaizeme\tTJTadžikistāna\tTKTokelau\tTLAustrumtimora\tTMTurkmenistāna\tTNTunisija\tTOTonga\tTRTurcija\tTTTrinidāda un Tobāgo\tTVTuvalu\tTWTaivāna\tTZTanzānija\tUAUkraina\tUGUganda\tUMASV Mazās Aizjūras salas\tUSAmerikas Savienotās Valstis\tUYUrugvaja\tUZUzbekistāna\tVAVatikāns\tVCSentvinsenta un Grenadīnas\tVEVenecuēla\tVGBritu Virdžīnas\tVIASV Virdžīnas\tVNVjetnama\tVUVanuatu\tWFVolisa un Futunas salas\tWSSamoa\tXKKosova\tYEJemena\tYTMajota\tZADienvidāfrikas Republika\tZMZambija\tZWZimbabve
    l\t un \t\t, \t, \t un \t
    lo\t vai \t\t, \t, \t vai \t
    w\t1
    x\tlatviešu\tlatviešu
    za\t#\t#as laiks\t# ziemas laiks\t# vasaras laiks\t# laiks\t#as ziemas laiks\t# salu laiks
    @lv-LV\tlatviešu\tlatviešu (Latvija)

    """
  }
}
