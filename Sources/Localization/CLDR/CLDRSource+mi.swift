// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mi`: StaticString {
    """
    #mi
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M1} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} ki te \t{D} {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} i {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} i {T} ki te \t{D} i {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} ki te \t{D} {T}
    my\t{M1} {y}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t3
    M0\tHānuere\tPēpuere\tMāehe\tĀperira\tMei\tHune\tHūrae\tĀkuhata\tHepetema\tOketopa\tNoema\tTīhema
    M1\tHānuere\tPēpuere\tMāehe\tĀpereira\tMei\tHune\tHūrae\tĀkuhata\tHepetema\tOketopa\tNoema\tTīhema
    M2\tHān\tPēp\tMāe\tĀpe\tMei\tHun\tHūr\tĀku\tHep\tOke\tNoe\tTīh
    M3\tH\tP\tM\tĀ\tM\tH\tH\tĀ\tH\tO\tN\tT
    E\t0\t1\t2
    E0\tMane\tTūrei\tWenerei\tTāite\tParaire\tRāhoroi\tRātapu
    E1\tMan\tTūr\tWen\tTāi\tPar\tRāh\tRāt
    E2\tM\tT\tW\tT\tP\tRh\tRt
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZD$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnatōra\tAEKotahitanga o ngā Whenua o Ārapi\tAFAwhekenetāna\tAGMotu Nehe me Pāputa\tAIAnguira\tALArapeinia\tAMĀmenia\tAOAnakora\tAQTe Kōpakatanga ki te Tonga\tARĀketina\tASHāmoa-Amerika\tATAtaria\tAUAhitereiria\tAWArūpa\tAXMotu Ōrana\tAZAtepaihānia\tBAPōngia & Herekōwini\tBBPapatohe\tBDPākaratēhi\tBEPeretiama\tBFPākina Wharo\tBGPurukāria\tBHPāreina\tBIPuruniti\tBJPenīna\tBLHato Pāteremi\tBMPāmura\tBNPoronai\tBOPoriwia\tBQKarapīana Hōrana\tBRParīhi\tBSPahama\tBTPūtana\tBVMotu Pūwei\tBWPoriwana\tBYPērara\tBZPerīhi\tCAKānata\tCCNgā Moutere Kokoko (Kirini)\tCDKōngo - Kinihāha\tCFTe Whenua Tūhake o Āwherika Waenga\tCGKōngo - Pārawhe\tCHHuiterangi\tCITe Tai Rei\tCKKuki Airani\tCLHiri\tCMKamarūna\tCNHaina\tCOKoromōpia\tCRKoto Rīka\tCUKiupa\tCVTe Kūrae Matomato\tCWKurahao\tCXTe Moutere Kirihimete\tCYHaipara\tCZTiekia\tDETiamana\tDJTipūti\tDKTenemāka\tDMTominika\tDOTe Whenua Tūhake o Tominika\tDZAratiria\tECEkuatoa\tEEEtōnia\tEGĪhipa\tEHHahāra ki te Tonga\tEREritēria\tESPeina\tETEtiopia\tFIWhinarana\tFJWhītī\tFKMotu Whākarangi\tFMMekanēhia\tFOMotu Wharau\tFRWīwī\tGAKāpona\tGBTe Hononga o Piritene\tGDKerenāta\tGEHōria\tGFKiāna Wīwī\tGGKōnihi\tGHKāna\tGIKāmaka\tGLWhenuakāriki\tGMKamopia\tGNKini\tGPKuatarupa\tGQKini Ekuatoria\tGRKirihi\tGSHōria ki te Tonga me ngā Motu Hanawiti ki te Tonga\tGTKuatamāra\tGUKuama\tGWKini-Pihao\tGYKaiana\tHKHongipua Haina\tHMNgā Moutere Heriti me Makitānara\tHNHonotura\tHRKoroātia\tHTHaiti\tHUHanekari\tIDInitonīhia\tIEAirani\tILIharaira\tIMTe Moutere Mana\tINInia\tIOTe Rohe o te Moana Īniana Piritihi\tIQIrāka\tIRIrāna\tISTiorangi\tITItāria\tJETōrehe\tJMHemeika\tJOHōrano\tJPHapani\tKEKenia\tKGKikitānga\tKHKamapōtia\tKIKiripati\tKMKomoro\tKNHato Kiti me Newhi\tKPKōrea ki te Raki\tKRKōrea ki te Tonga\tKWKūweiti\tKYNgā Motu Keimana\tKZKatatānga\tLARāoho\tLBRepanona\tLCHato Ruhia\tLIRīkenetaina\tLKHiri Rānaka\tLRRaipiria\tLSTeroto\tLTRituānia\tLURakapuō\tLVRāwhia\tLYRipia\tMAMoroko\tMCMonāko\tMDMorotawa\tMEMaungakororiko\tMFHato Mātene\tMGMatakāhika\tMHNgā Motu Māhara\tMKMakerōnia ki te Raki\tMLMāri\tMMPēma\tMNMongōria\tMOMakau Haina\tMPNgā Motu Mariana ki te Raki\tMQMātiniki\tMRMauritānia\tMSMonoterā\tMTMārata\tMUMarihi\tMVMāratiri\tMWMarāwi\tMXMēhiko\tMYMareia\tMZMohapiki\tNANamipia\tNCWhenua Kanaki\tNENgāika\tNFTe Moutere Nōpoke\tNGNgāitiria\tNINikarāhua\tNLHōrana\tNONōwei\tNPNepōra\tNRNauru\tNUNiue\tNZAotearoa\tOMŌmana\tPAPanama\tPEPeru\tPFPoronēhia Wīwī\tPGPapua Nūkini\tPHPiripīni\tPKPakitāne\tPLPōrana\tPMHato Piere & Mikerona\tPNPitikeina\tPRPeta Riko\tPSNgā Rohe o Parihitini\tPTPotukara\tPWPārau\tPYParakai\tQAKatā\tREReūnio\tRORomeinia\tRSHirupia\tRURūhia\tRWRāwana\tSAHauri Arāpia\tSBNgā Motu Horomona\tSCHeikere\tSDHūtāne\tSEHuitene\tSGHingapoa\tSHHato Hērena\tSIHorowinia\tSJHeopara me Iana Maiana\tSKHorowākia\tSLTe Araone\tSMHana Marino\tSNHenekara\tSOHūmārie\tSRHuriname\tSSHūtāne ki te Tonga\tSTHato Tomei me Pirinipei\tSVWhakaora\tSXHiti Mātene\tSYHiria\tSZEhiwatini\tTCKoru-Kākoa\tTDKāta\tTFNgā Rohe o Wīwī ki te Tonga\tTGToko\tTHTairanga\tTJTakiritānga\tTKTokerau\tTLTīmoa ki te Rāwhiti\tTMTukumanatānga\tTNTūnihia\tTOTonga\tTRTākei\tTTTirinaki Tōpako\tTVTūwaru\tTWTaiwana\tTZTānahia\tUAUkareinga\tUGUkānga\tUMNgā Moutere Amerika o Waho\tUSHononga o Amerika\tUYUrukoi\tUZUhipeketāne\tVATe Poho-o-Pita\tVCHato Wēneti me Keretīni\tVEPenehūera\tVGNgā Moutere Puhi Piritene\tVINgā Moutere Puhi Amerika\tVNWhitināmu\tVUWhenuatū\tWFWarihi me Whutuna\tWSHāmoa\tXKKōhoro\tYEĪmene\tYTMāiota\tZAĀwherika ki te Tonga\tZMTāmipia\tZWTimuwawe
    l\t, \t\t, \t, \t, \t
    lo\t, \t rānei\t, \t, \t, \t rānei
    w\t1
    x\tMāori\tMāori
    @mi-NZ\tMāori\tMāori (Aotearoa)

    """
  }
}
